import { Document, Page, Text, View } from '@react-pdf/renderer'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from './style.ts'

interface FurnitureProps {
  readonly pages: number
  /** What every page says it belongs to. */
  readonly about: string
  /** In another language than Swedish, or in other words. */
  readonly pageText?: (page: number, pages: number) => string
  /** What every page is marked as: large behind the text, and in black at its head, so that a pale printer loses neither. */
  readonly mark?: { readonly word: string; readonly head: string }
}

/** What stands at the foot of every page: which document it belongs to, and which page of how many it is. */
export function Furniture({ pages, about, pageText = inSwedish, mark }: FurnitureProps) {
  return (
    <Document>
      {Array.from({ length: pages }, (_, index) => (
        <Page key={index} size={[PAGE.width, PAGE.height]} wrap={false} style={{ ...BODY, fontSize: 8.5, color: COLOUR.muted }}>
          {mark && <Mark {...mark} />}
          <View
            style={{
              position: 'absolute',
              left: PAGE.left,
              top: PAGE.height - 44,
              width: CONTENT_WIDTH,
              flexDirection: 'row',
              justifyContent: 'space-between',
              borderTopWidth: 0.5,
              borderTopColor: COLOUR.line,
              paddingTop: 6,
            }}
          >
            <Text style={{ width: CONTENT_WIDTH - 90 }}>{about}</Text>
            <Text style={{ width: 90, textAlign: 'right' }}>{pageText(index + 1, pages)}</Text>
          </View>
        </Page>
      ))}
    </Document>
  )
}

function inSwedish(page: number, pages: number): string {
  return `Sida ${page} av ${pages}`
}

function Mark({ word, head }: { readonly word: string; readonly head: string }) {
  return (
    <>
      <View style={{ position: 'absolute', left: 0, top: PAGE.height / 2 - 75, width: PAGE.width, transform: 'rotate(-50deg)' }}>
        <Text style={{ fontSize: 130, fontWeight: 600, lineHeight: 1.15, textAlign: 'center', color: COLOUR.watermark }}>{word}</Text>
      </View>
      <View style={{ position: 'absolute', left: PAGE.left, top: 22, width: CONTENT_WIDTH }}>
        <Text style={{ fontSize: 11, fontWeight: 600, textAlign: 'right', color: COLOUR.ink }}>{head}</Text>
      </View>
    </>
  )
}
