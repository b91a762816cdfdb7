import { useUiTexts } from '../texts/use-texts.ts'
import { dismissMessage, useMessages } from './messages.ts'
import styles from './Messages.module.css'
import { Glyph } from './Glyph.tsx'

/** Where short messages appear; stands once in the page, always, so that screen readers know it before anything is said. */
export function Messages() {
  const messages = useMessages()
  const texts = useUiTexts()
  return (
    <output className={styles['messages']}>
      {messages.map((message) => (
        <div key={message.id} className={styles['message']}>
          <Glyph name={message.kind} />
          <span>{message.text}</span>
          <button type="button" aria-label={texts.dismiss} onClick={() => dismissMessage(message.id)}>
            {texts.close}
          </button>
        </div>
      ))}
    </output>
  )
}
