// What pdfkit 0.20 has and its types do not tell.
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
  }
  interface PDFOutline {
    addItem(title: string, options: { fit: true }): PDFOutline
  }
  namespace Mixins {
    interface PDFAttachmentOptions {
      relationship?: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified'
    }
  }
}
