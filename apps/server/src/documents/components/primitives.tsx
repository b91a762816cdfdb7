import { Text, View } from '@react-pdf/renderer'
import type { ComponentProps, ReactNode } from 'react'
import type { Structure } from '../tagged/structure.ts'

type Style = NonNullable<ComponentProps<typeof View>['style']>

interface Meant {
  readonly structure?: Structure
  readonly style?: Style
  readonly children?: ReactNode
}

/** A View that says what it means and how it may be broken. */
export function Box({ structure, style, children }: Meant) {
  return (
    <View {...meaning(structure)} {...(style && { style })}>
      {children}
    </View>
  )
}

/** A Text that says what it means; a paragraph when it says nothing. */
export function Words({ structure, style, children }: Meant) {
  return (
    <Text {...meaning(structure)} {...(style && { style })}>
      {children}
    </Text>
  )
}

/** React-pdf keeps every prop of a node through its layout, but its types know only its own. */
function meaning(structure: Structure | undefined): object {
  return structure ? { structure } : {}
}
