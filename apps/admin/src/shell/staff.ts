import { mayCall } from '@aterrapport/domain/access/may.ts'
import { ACCESS, type ProcedureName } from '@aterrapport/domain/access/table.ts'
import { createContext, use } from 'react'
import type { Staff } from '../api.ts'

export const StaffContext = createContext<Staff | null>(null)

/** Whether the one signed in may call a procedure, by the same table that the server asks. */
export function useMay(procedure: ProcedureName): boolean {
  const staff = use(StaffContext)
  return staff !== null && mayCall(ACCESS[procedure], { staff: staff.roles, recipient: null }).ok
}
