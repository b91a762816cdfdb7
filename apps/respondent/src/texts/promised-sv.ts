/** The words of files that come after handing in, in Swedish. */
export const promisedSv = {
  title: 'Filer som ska komma senare',
  lead: 'Det ni har lämnat in ändras inte. Filerna läggs bredvid, och myndigheten ser vilken dag de kom. Den som är inne i redovisningen kan skicka dem.',
  standing: {
    waiting: (day: string) => `Ska komma senast ${day}`,
    overdue: (day: string) => `Skulle ha kommit senast ${day}`,
    kept: () => 'Har kommit',
    keptLate: (day: string) => `Har kommit, efter ${day}`,
  },
  sent: (name: string, at: string) => `Skickad ${at} av ${name}`,
  waiting: 'Filen kontrolleras. Den kan öppnas när det är klart.',
  infected: 'Skadlig kod har hittats i filen, och den har tagits bort. Skicka en ren.',
  choose: 'Välj fil',
  chooseMore: 'Välj en fil till',
  chosen: 'Valda filer',
  final: 'Det som har skickats går inte att ta bort.',
  send: (count: number) => (count === 1 ? 'Skicka filen till myndigheten' : `Skicka ${count} filer till myndigheten`),
  undo: 'Ångra',
  arrived: (name: string) => `${name} har kommit fram till myndigheten.`,
}

export type PromisedTexts = typeof promisedSv
