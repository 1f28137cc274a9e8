// The page that ours is measured against: what React, react-dom and zustand with `persist` cost by themselves. Lines to tick, a count
// and nothing else; how many lines is said in the address (`?lines=97`).
import { createRoot } from 'react-dom/client'
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { names } from './names.ts'
import './bare.css'

type State = {
  readonly ticked: Readonly<Record<string, boolean>>
  readonly toggle: (line: string) => void
}

const useStore = create<State>()(
  persist(
    (set) => ({
      ticked: {},
      toggle: (line) => set(({ ticked }) => ({ ticked: { ...ticked, [line]: ticked[line] !== true } })),
    }),
    { name: 'bare' },
  ),
)

const count = Number(new URLSearchParams(window.location.search).get('lines') ?? names.length)
const lines = Array.from({ length: count }, (_, index) => `${index}`)
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<List />)

function List() {
  const done = useStore((state) => Object.values(state.ticked).filter(Boolean).length)
  return (
    <main>
      <h1>清单</h1>
      <output>
        {done} / {lines.length}
      </output>
      <ul>
        {lines.map((line) => (
          <Line key={line} line={line} />
        ))}
      </ul>
    </main>
  )
}

function Line({ line }: { line: string }) {
  const isTicked = useStore((state) => state.ticked[line] === true)
  const toggle = useStore((state) => state.toggle)
  return (
    <li>
      <label>
        <input type="checkbox" checked={isTicked} onChange={() => toggle(line)} />
        {names[Number(line) % names.length]}
      </label>
    </li>
  )
}
