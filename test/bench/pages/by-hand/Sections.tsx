import { memo } from 'react'
import { rowIds } from '../../layout.ts'
import { NumberField, Reckoned, StatusField, TextField, YesNoField } from './fields.tsx'
import { useStore } from './store.ts'

/** A section of blocks. */
export function BlockSection({ at }: { readonly at: number }) {
  const { layout } = useStore()
  return (
    <>
      {layout.sections[at]?.map((block) => (
        <Block key={block} name={`b${block}`} />
      ))}
      <Reckoned path={`s${at}_used`} label="Använt i avsnittet" />
    </>
  )
}

const Block = memo(function Block({ name }: { readonly name: string }) {
  return (
    <>
      <YesNoField path={`${name}_gate`} label="Köpte ni in tjänster?" />
      <TextField path={`${name}_why`} label="Varför inte?" />
      <NumberField path={`${name}_received`} label="Mottaget" />
      <NumberField path={`${name}_staff`} label="Personal" />
      <NumberField path={`${name}_consultants`} label="Konsulter" />
      <NumberField path={`${name}_share`} label="Andel" />
      <NumberField path={`${name}_count`} label="Antal" />
      <Reckoned path={`${name}_used`} label="Använt" />
      <Reckoned path={`${name}_unspent`} label="Kvar" />
      <TextField path={`${name}_explain`} label="Vad händer med resten?" />
    </>
  )
})

/** The grant, its cost table, and the notes. */
export function Economy() {
  const { layout } = useStore()
  return (
    <>
      <NumberField path="grant" label="Bidrag" />
      {rowIds(layout).map((row, at) => (
        <CostRow key={row} row={`costs.${row}`} number={at + 1} />
      ))}
      {layout.size.rows === 0 ? null : (
        <>
          <Reckoned path="costs.budget" label="Budget, summa" />
          <Reckoned path="costs.cost" label="Kostnad, summa" />
        </>
      )}
      <Reckoned path="costs_done" label="Genomfört" />
      <Reckoned path="costs_left" label="Kvar av bidraget" />
      {layout.notes.map((note) => (
        <TextField key={note} path={note} label={note} />
      ))}
    </>
  )
}

const CostRow = memo(function CostRow({ row, number }: { readonly row: string; readonly number: number }) {
  return (
    <fieldset>
      <legend>Insats {number}</legend>
      <TextField path={`${row}.name`} label="Namn" />
      <StatusField path={`${row}.status`} label="Läge" />
      <NumberField path={`${row}.budget`} label="Budget" />
      <NumberField path={`${row}.cost`} label="Kostnad" />
      <Reckoned path={`${row}.over`} label="Över budget" />
      <TextField path={`${row}.reason`} label="Varför?" />
    </fieldset>
  )
})
