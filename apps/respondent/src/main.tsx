import '@aterrapport/ui/base.css'

import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { chooseLanguage, currentLanguage } from '@aterrapport/ui/preferences/language.ts'
import { startTheme } from '@aterrapport/ui/preferences/theme.ts'

import { App } from './App.tsx'
import { loadAhead } from './report-ahead.ts'
import { watchForSecret } from './secret.ts'

watchForSecret()
loadAhead(location.pathname)
startTheme()
chooseLanguage(currentLanguage())

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id root')
const page = createRoot(root)
// In slices, so that a slow telephone answers to a touch meanwhile.
startTransition(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
