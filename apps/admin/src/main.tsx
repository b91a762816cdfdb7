import '@aterrapport/ui/base.css'
import { currentLanguage } from '@aterrapport/ui/preferences/language.ts'
import { startTheme } from '@aterrapport/ui/preferences/theme.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { queryClient } from './api.ts'
import { App } from './App.tsx'

startTheme()
document.documentElement.lang = currentLanguage()
document.documentElement.dataset['density'] = 'staff'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Router base="/admin">
        <App />
      </Router>
    </QueryClientProvider>
  </StrictMode>,
)
