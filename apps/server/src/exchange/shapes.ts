import type { XlsFormRefusal } from '@aterrapport/domain/exchange/xlsform/read-xlsform.ts'

/** Why a file could not be read as an XLSForm. */
export type ExchangeRefusal =
  | XlsFormRefusal
  /** No workbook of Excel's, or a broken or an encrypted one. */
  | { readonly kind: 'not-a-workbook' }
  /** The file, or what it holds when it is unpacked. */
  | { readonly kind: 'workbook-too-large'; readonly most: number }
