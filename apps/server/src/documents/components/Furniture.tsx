import { Document, Page, Text, View } from '@react-pdf/renderer'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from './style.ts'

interface FurnitureProps {
  readonly pages: number
  /** What every page says it belongs to. */
  readonly about: string
  /** In another language than Swedish, or in other words. */
  readonly pageText?: (page: number, pages: number) => string
}

/** What stands at the foot of every page: which document it belongs to, and which page of how many it is. */
export function Furniture({ pages, about, pageText = inSwedish }: FurnitureProps) {
  return (
    <Document>
      {Array.from({ length: pages }, (_, index) => (
        <Page key={index} size={[PAGE.width, PAGE.height]} wrap={false} style={{ ...BODY, fontSize: 8.5, color: COLOUR.muted }}>
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
