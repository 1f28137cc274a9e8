// Every control and part in every state, for those who change them: `npm run dev`, then /gallery/. Nothing here is built or shipped.
import { loadMessages } from '#i18n/load.ts'
import { takeUpCard } from '#store/cards.ts'
import { loadGuide } from '#store/guide.ts'
import { createRoot } from 'react-dom/client'
import '#styles/tokens.css'
import '#styles/base.css'
import '#styles/print.css'
import './gallery.css'
import { cardsIn } from './cards.ts'
import { Gallery } from './Gallery.tsx'

const [guide] = await Promise.all([loadGuide('zh-CN'), loadMessages('zh-CN')])
// In memory only: nothing here starts the saving, so a contributor's own cards are left alone.
for (const card of Object.values(cardsIn(guide))) takeUpCard(card)
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Gallery />)
