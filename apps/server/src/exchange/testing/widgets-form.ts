import { writeXlsx } from 'hucre/xlsx'

/**
 * A form that others wrote: `widgets.csv` of pyxform (https://github.com/XLSForm/pyxform, pyxform/tests/example_xls, commit 4b80084, BSD
 * 2-Clause), the usual demonstration of what ODK's forms can ask. It is a form in the older spelling of XLSForm. Written here cell by
 * cell, since the workbook itself could not be fetched.
 */
const WIDGETS_FORM: Readonly<Record<string, readonly (readonly (string | number | boolean | null)[])[]>> = {
  survey: [
    [
      'type',
      'name',
      'label',
      'hint',
      'bind:constraint',
      'bind:jr:constraintMsg',
      'default',
      'bind:readonly',
      'bind:relevant',
      'control:appearance',
    ],
    ['string', 'my_string', 'string widget', 'can be short or very long'],
    ['int', 'my_int', 'integer widget', 'try entering a number < 10', '. < 10', 'number must be less than 10'],
    [
      'decimal',
      'my_decimal',
      'decimal widget',
      'only numbers > 10.51 and < 18.39',
      '. > 10.51 and . < 18.39',
      'number must be between 10.51 and 18.39',
      18.31,
    ],
    ['date', 'my_date', 'date widget', 'only future dates allowed', '. >= today()', 'only future dates allowed', '2010-06-15'],
    ['time', 'my_time', 'time widget', 'testing time'],
    [
      'select all that apply from list',
      'my_select',
      'select multiple widget',
      "don't pick c and d together",
      "not(selected(., 'c') and selected(., 'd'))",
      'option c and d cannot be selected together',
      'a c',
    ],
    ['select one from list2', 'my_select1', 'select one widget', 'scroll down to see default selection', null, null, 8],
    ['trigger', 'my_trigger', 'acknowledge widget', 'need to push button'],
    [
      'string',
      'my_output',
      'review widget. is your email still ${my_trigger}?',
      'long hint: there is an upcoming section.',
      null,
      null,
      null,
      'true()',
      "selected(/widgets/branch, 'n')",
    ],
    ['geopoint', 'my_geopoint', 'geopoint widget', 'this will get gps location'],
    ['barcode', 'my_barcode', 'barcode widget', 'scans multi-format 1d/2d barcodes'],
    ['image', 'my_image', 'image widget', 'this will launch the camera'],
    ['audio', 'my_audio', 'audio widget', 'this will launch the audio recorder'],
    ['video', 'my_video', 'video widget', 'this will launch the video recorder'],
    [
      'string',
      'numberAsString',
      'String field that uses only numbers (plus a couple extra)',
      'Takes 0-9, -, +, ., space, and comma',
      null,
      null,
      null,
      null,
      null,
      'numbers',
    ],
    [
      'geopoint',
      'locationMap',
      'Geopoint with map Widget',
      'Note: this uses DATA and requires a connection',
      null,
      null,
      null,
      null,
      null,
      'maps',
    ],
    ['dateTime', 'dateTime', 'Date and Time Widget'],
    ['select one from list', 'spinner', 'Spinner Widget: Select 1', null, null, null, null, null, null, 'minimal'],
    ['select all that apply from list', 'spinner_all', 'Spinner Widget: Select All', null, null, null, null, null, null, 'minimal'],
    ['select one from list', 'selectadvance', 'Select Widget - Auto Advance', null, null, null, null, null, null, 'quick'],
    ['select one from list', 'autocomplete', 'Select Widget - Auto Complete', null, null, null, null, null, null, 'autocomplete'],
  ],
  choices: [
    ['list name', 'name', 'label'],
    ['list', 'a', 'option a'],
    ['list', 'b', 'option b'],
    ['list', 'c', 'option c'],
    ['list', 'd', 'option d'],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => ['list2', number, `option ${number}`]),
  ],
  settings: [['add_none_option'], [false]],
}

/** The form as a workbook of Excel's. */
export function widgetsWorkbook(): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(WIDGETS_FORM).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) })
}
