import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { SectionView } from '@aterrapport/ui/form/SectionView.tsx'
import { FormContext } from '@aterrapport/ui/form/form-context.ts'
import { ECONOMY, openSample } from '@aterrapport/ui/form/testing/sample.tsx'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { ReportSession } from '../../saving/report-session.ts'
import { ReportContext } from '../report-context.ts'
import { Overspent } from './Overspent.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const ROLES: Readonly<Record<string, Question['role']>> = {
  mottaget: 'economy.received',
  kostnader: 'economy.costTable',
  summa: 'economy.costs',
}

const withRole = (question: Question): Question => {
  const role = ROLES[question.key]
  return role === undefined ? question : { ...question, role }
}

const section = { ...ECONOMY, questions: ECONOMY.questions.map(withRole) }
const told = () => screen.queryAllByText(/^Kostnaderna är .* mer än de 5.922.718.kr ni har fått\./)

test('costs above what was received are told where that stands, under the costs and with their sum, as they are typed', () => {
  const form = openSample({ 'kostnader.lon.belopp': '5922718' }, {}, [section])
  // What is told needs the form of a session, and nothing else of it.
  const session = { form } as unknown as ReportSession
  const beside = (path: string) => <Overspent path={path} />
  render(
    <ReportContext value={session}>
      <FormContext value={{ form, editable: true, transfers: null, fileHref: ({ id }) => id, beside }}>
        <SectionView section={section} />
      </FormContext>
    </ReportContext>,
  )
  expect(told()).toHaveLength(0)
  act(() => form.answer('kostnader.resor.belopp', '1000'))
  expect(told()).toHaveLength(3)
  expect(document.getElementById('q-mottaget')?.textContent).toContain('mer än de')
  act(() => form.answer('kostnader.resor.belopp', '0'))
  expect(told()).toHaveLength(0)
})
