// What pdfkit 0.20 has and its types do not tell.
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
  }
  interface PDFOutline {
    readonly outlineData: Record<string, unknown>
    addItem(title: string, options: { fit: true }): PDFOutline
  }
  interface PDFPage {
    readonly annotations: readonly PDFKitReference[]
  }
  interface PDFDocument {
    readonly _root: { readonly data: Record<string, unknown> }
    _convertRect(x: number, y: number, width: number, height: number): readonly number[]
  }
  namespace Mixins {
    interface AnnotationOption {
      structParent?: PDFStructureElement
      Subtype?: 'Widget'
      F?: number
      FT?: 'Sig'
      T?: string
      TU?: string
      V?: PDFKitReference
      AP?: { readonly N: PDFKitReference }
    }
    interface PDFAttachmentOptions {
      relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified'
    }
  }
}
