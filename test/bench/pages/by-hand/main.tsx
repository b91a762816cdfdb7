import './form.css'
import { createRoot } from 'react-dom/client'
import { readShown } from '../shown.ts'
import { BlockSection, Economy } from './Sections.tsx'
import { Store, StoreContext } from './store.ts'

const { layout, section } = readShown(location.href)
const root = document.getElementById('root')
if (root === null) throw new Error('There is no root')
createRoot(root).render(
  <StoreContext value={new Store(layout)}>
    <main>
      <h1>Återrapportering</h1>
      <form>{section === 'economy' ? <Economy /> : <BlockSection at={Number(section.slice(1))} />}</form>
    </main>
  </StoreContext>,
)
