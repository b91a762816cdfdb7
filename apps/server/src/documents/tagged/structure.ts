/** The structure types of ISO 32000-1 that our documents use. */
export type StructureType =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Sect'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Form'
  | 'Link'

/** What a node of the page means, and how it may be broken between pages. It travels as the prop `structure` of a View or Text. */
export interface Structure {
  readonly type?: StructureType
  /** Of a TH: what it is the heading of. */
  readonly scope?: 'Column' | 'Row'
  /** Of a TH or TD: how many columns it covers. */
  readonly span?: number
  /** Of a Figure: what it tells those who do not see it. */
  readonly alt?: string
  /** The address that the text leads to: the text becomes a Link in its paragraph. */
  readonly href?: string
  /** Not part of the content: furniture of the page, which a screen reader passes over. */
  readonly artifact?: true
  /** The children stand under each other (`stack`) or beside each other (`row`), and a page may end among them. */
  readonly breakable?: 'stack' | 'row'
  /** Moved whole to the next page as long as it is not too high for that. */
  readonly together?: true
  /** Never the last on a page: a heading stays with what it is the heading of. */
  readonly keepWithNext?: true
  /** The document's own table of contents leads here, under this name. */
  readonly bookmark?: string
  /** Shown again, as an artifact, where its stack goes on on the next page: the head of a table. */
  readonly repeat?: true
}
