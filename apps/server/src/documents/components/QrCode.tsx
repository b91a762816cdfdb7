import { Canvas } from '@react-pdf/renderer'
import encodeQR from 'qr'
import type { Structure } from '../tagged/structure.ts'
import { COLOUR } from './style.ts'

interface QrCodeProps {
  readonly text: string
  /** What it tells those who do not see it. */
  readonly alt: string
  /** Of its side. It needs white around it, a seventh of that at least. */
  readonly size: number
}

/** What react-pdf's untyped painter, which is pdfkit, is used for here. */
interface Painter {
  rect(x: number, y: number, width: number, height: number): unknown
  fill(colour: string): unknown
}

/** A QR code of squares, drawn and not pictured, so that it is sharp at any size. */
export function QrCode({ text, alt, size }: QrCodeProps) {
  // The library draws at least one white square around, which the page has anyhow.
  const squares = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
  const side = size / squares.length
  const structure: Structure = { type: 'Figure', alt }
  return (
    <Canvas
      // React-pdf keeps every prop of a node through its layout, but its types know only its own.
      {...{ structure }}
      style={{ width: size, height: size }}
      paint={(painter: Painter) => {
        for (const [y, row] of squares.entries()) {
          for (const [x, dark] of row.entries()) if (dark) painter.rect(x * side, y * side, side, side)
        }
        painter.fill(COLOUR.ink)
        return null
      }}
    />
  )
}
