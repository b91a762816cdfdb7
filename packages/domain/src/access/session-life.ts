const HOUR = 3600

/** How long a session lasts, in seconds: at most, and without a sign of life. */
export interface SessionLife {
  readonly longest: number
  readonly idle: number
}

/** A working day with a long lunch; staff then sign in again, which their provider answers for. */
export const STAFF_SESSION: SessionLife = { longest: 10 * HOUR, idle: 3 * HOUR }

/** As long as a report is usually worked on, by somebody who has an hour for it each week; the link opens it again afterwards. */
export const RECIPIENT_SESSION: SessionLife = { longest: 45 * 24 * HOUR, idle: 8 * 24 * HOUR }
