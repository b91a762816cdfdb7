import { FONT_FAMILY } from '../tagged/fonts.ts'

/** An upright A4 in points, and the margins around what stands on it. */
export const PAGE = { width: 595.28, height: 841.89, top: 54, bottom: 64, left: 56 }

export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.left

/** The tokens of the web pages (design §11), as print needs them. */
export const COLOUR = {
  ink: '#14212B',
  muted: '#47565F',
  line: '#C9D3D1',
  mist: '#F3F6F5',
  teal: '#0B5D5B',
  warning: '#8A4B08',
  watermark: '#E7ECEB',
} as const

export const BODY = { fontFamily: FONT_FAMILY, fontSize: 10, lineHeight: 1.4, color: COLOUR.ink } as const

/** The left column of everything that is a name beside what it is. */
export const LABEL_WIDTH = 206
