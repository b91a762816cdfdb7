/** The texts of the designer's page, its outline and its canvas, in Swedish. */
export const designerTexts = {
  designer: {
    untitled: 'Formulär utan rubrik',
    tabs: { label: 'Utkastet', build: 'Bygg', try: 'Prova', publish: 'Publicera' },
    panes: { label: 'Del av sidan', outline: 'Disposition', canvas: 'Formuläret', properties: 'Egenskaper' },
    undo: 'Ångra',
    redo: 'Gör om',
  },
}
