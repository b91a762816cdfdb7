import 'survey-core/survey-core.min.css'
import { createRoot } from 'react-dom/client'
import { Survey as SurveyForm } from 'survey-react-ui'
import { Survey, surveyOf } from '../../survey.ts'
import { readShown } from '../shown.ts'

declare global {
  interface Window {
    /** Where the page shows an answer: the control that takes it, or what it has worked out. */
    readonly placeOf?: (path: string) => string
  }
}

const { layout, section } = readShown(location.href)
const survey = new Survey({ ...surveyOf(layout), title: 'Återrapportering', textUpdateMode: 'onTyping' }, layout, layout.response)
const { model } = survey
model.currentPage = model.getPageByName(section)
Object.assign(window, { placeOf: (path: string) => survey.placeOf(path) })

const root = document.getElementById('root')
if (root === null) throw new Error('There is no root')
createRoot(root).render(
  <main>
    <SurveyForm model={model} />
  </main>,
)
