import type { PdfDictionary, PdfObjects, PdfValue } from './pdf-objects.ts'

/** One element of a document's structure, with what hangs on it. */
export interface StructureNode {
  readonly type: string
  readonly dictionary: PdfDictionary
  readonly parent: StructureNode | null
  readonly children: readonly StructureNode[]
  /** The pieces of marked content it holds: page and number. */
  readonly contents: readonly { readonly page: number | null; readonly mcid: number }[]
  /** The annotations it holds, by their object number. */
  readonly annotations: readonly number[]
}

/** The elements of the structure, each before those under it. */
export function structureOf(objects: PdfObjects): readonly StructureNode[] {
  const root = objects.dictionary(objects.catalogue['StructTreeRoot'])
  return kids(objects, root).flatMap((kid) => flat(elementOf(objects, kid, null)))
}

function flat(node: StructureNode): readonly StructureNode[] {
  return [node, ...node.children.flatMap(flat)]
}

function kids(objects: PdfObjects, { K }: PdfDictionary): readonly PdfValue[] {
  const several = objects.array(K)
  return several.length > 0 || objects.of(K) === null ? several : [K ?? null]
}

function elementOf(objects: PdfObjects, value: PdfValue, parent: StructureNode | null): StructureNode {
  const dictionary = objects.dictionary(value)
  const children: StructureNode[] = []
  const contents: { page: number | null; mcid: number }[] = []
  const annotations: number[] = []
  const node: StructureNode = { type: nameIn(dictionary, 'S'), dictionary, parent, children, contents, annotations }
  for (const kid of kids(objects, dictionary)) {
    const inside = objects.dictionary(kid)
    if (typeof kid === 'number') contents.push({ page: objects.number(dictionary['Pg']), mcid: kid })
    else if (inside['Type'] === '/MCR')
      contents.push({ page: objects.number(inside['Pg'] ?? dictionary['Pg']), mcid: Number(inside['MCID']) })
    else if (inside['Type'] === '/OBJR') annotations.push(objects.number(inside['Obj']) ?? -1)
    else children.push(elementOf(objects, kid, node))
  }
  return node
}

/** The pages of a document, each with its object number. */
export function pagesOf(objects: PdfObjects): readonly { readonly id: number; readonly page: PdfDictionary }[] {
  const tree = objects.dictionary(objects.catalogue['Pages'])
  return objects.array(tree['Kids']).map((kid) => ({ id: objects.number(kid) ?? -1, page: objects.dictionary(kid) }))
}

/** What the document says each number of its parent tree belongs to. */
export function parentTreeOf(objects: PdfObjects): ReadonlyMap<number, PdfValue> {
  const root = objects.dictionary(objects.catalogue['StructTreeRoot'])
  const pairs = objects.array(objects.dictionary(root['ParentTree'])['Nums'])
  return new Map(pairs.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), pairs[at + 1] ?? null] as const] : [])))
}

/** What a dictionary names under a key; empty where it names nothing. */
export function nameIn(dictionary: PdfDictionary, key: string): string {
  const value = dictionary[key]
  return typeof value === 'string' ? value.replace(/^\//, '') : ''
}
