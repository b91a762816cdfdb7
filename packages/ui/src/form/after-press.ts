let isPressed = false

addEventListener('pointerdown', () => (isPressed = true), true)
addEventListener('pointerup', () => (isPressed = false), true)
addEventListener('pointercancel', () => (isPressed = false), true)

/**
 * Does something now; or, while a mouse button or a finger is down, when it has been let go and the click has come. What is
 * done when a field is left may move the page, and a button that moves between press and release is not clicked.
 */
export function afterPress(task: () => void): void {
  if (!isPressed) return task()
  const released = new AbortController()
  const finish = () => {
    released.abort()
    setTimeout(task, 0)
  }
  addEventListener('pointerup', finish, { signal: released.signal })
  addEventListener('pointercancel', finish, { signal: released.signal })
}
