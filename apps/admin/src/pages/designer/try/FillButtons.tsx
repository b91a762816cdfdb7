import { fillAtRandom } from '@aterrapport/domain/design/random-answers.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'

/** Fills the form in with answers made up, another set each time, or empties it. */
export function FillButtons() {
  const { tryOut: texts } = useTexts()
  const { environment, facts, previous, restart } = useTrial()
  const [seed, setSeed] = useState(1)
  const fill = () => {
    const answers = fillAtRandom(compile(environment.form.questionnaire), { context: facts, seed })
    restart({ facts, previous, answers })
    setSeed(seed + 1)
    showMessage('done', texts.filled)
  }
  const clear = () => {
    restart({ facts, previous, answers: {} })
    showMessage('done', texts.cleared)
  }
  return (
    <ButtonRow>
      <Button size="small" onClick={fill}>
        {seed === 1 ? texts.fill : texts.fillAgain}
      </Button>
      <Button size="small" look="quiet" onClick={clear}>
        {texts.clear}
      </Button>
    </ButtonRow>
  )
}
