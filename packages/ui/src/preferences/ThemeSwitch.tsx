import { useUiTexts } from '../texts/use-texts.ts'
import styles from './Switch.module.css'
import { chooseTheme, useTheme } from './theme.ts'

const THEMES = ['system', 'light', 'dark'] as const

/** Light, dark, or as the device says. */
export function ThemeSwitch() {
  const texts = useUiTexts()
  const theme = useTheme()
  return (
    <label className={styles['switch']}>
      {texts.theme}
      <select value={theme} onChange={(event) => chooseTheme(THEMES.find((name) => name === event.target.value) ?? 'system')}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {texts.themes[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
