import { describe, expect, test } from 'vitest'
import { RECIPIENT_ROLES, STAFF_ROLES } from './actor.ts'
import { mayCall, type Caller } from './may.ts'
import { ACCESS, audienceOf, type ProcedureName } from './table.ts'

const nobody: Caller = { staff: null, recipient: null }
const neighbour: Caller = { staff: null, recipient: [] }
// Object.keys widens to string.
const procedures = Object.keys(ACCESS) as ProcedureName[]
const callable = (caller: Caller) => procedures.filter((name) => mayCall(ACCESS[name], caller).ok)

describe('the access table', () => {
  test('opens to nobody only what tells nothing about anyone', () => {
    expect(callable(nobody)).toEqual([
      'session.staff',
      'links.open',
      'links.renew',
      'links.organisations',
      'links.lost',
      'people.me',
      'people.signOut',
      'accessibility.report',
      'people.reports',
      'receipts.check',
      'rounds.readingCopy',
      'readingCopies.about',
    ])
  })

  test('opens no more to the other municipality than to nobody', () => {
    expect(callable(neighbour)).toEqual(callable(nobody))
  })

  test('keeps a draft from every member of staff', () => {
    const all = callable({ staff: STAFF_ROLES, recipient: null })
    expect(
      all.filter((name) =>
        ['reports.load', 'reports.changes', 'reports.live', 'reports.history', 'reports.save', 'attachments.append'].includes(name),
      ),
    ).toEqual([])
  })

  test('lets the holder of the organisation’s link see the case and the receipt but not the answers', () => {
    expect(callable({ staff: null, recipient: ['registry'] }).filter((name) => !callable(nobody).includes(name))).toEqual([
      'links.case',
      'links.share',
      'links.sendAgain',
      'links.withdraw',
      'links.whoHasIt',
      'eid.begin',
      'eid.standing',
      'people.requestCode',
      'people.confirmCode',
      'people.letIn',
      'people.turnAway',
      'reports.submission',
      'reports.handedIn',
      'reports.stateOriginalSent',
      'receipts.download',
      'receipts.signaturePage',
      'reports.readingCopy',
    ])
  })

  test.each([
    ['reports.certify', ['certifier']],
    ['reports.sign', ['signatory']],
    ['reports.sendBack', ['certifier', 'signatory']],
    ['reports.save', ['contributor']],
  ] as const)('opens %s to %j alone', (procedure, roles) => {
    expect(RECIPIENT_ROLES.filter((role) => mayCall(ACCESS[procedure], { staff: STAFF_ROLES, recipient: [role] }).ok)).toEqual(roles)
  })

  test.each([
    ['questionnaires.publish', ['designer', 'administrator']],
    ['drafts.edit', ['designer', 'administrator']],
    ['drafts.publish', ['designer', 'administrator']],
    ['rounds.invite', ['caseOfficer', 'administrator']],
    ['exports.csv', ['caseOfficer', 'reviewer', 'analyst', 'administrator']],
  ] as const)('opens %s to %j alone', (procedure, roles) => {
    expect(STAFF_ROLES.filter((role) => mayCall(ACCESS[procedure], { staff: [role], recipient: RECIPIENT_ROLES }).ok)).toEqual(roles)
  })

  test('knows no procedure that is not in it, not even one that every object has', () => {
    expect(audienceOf('reports.load')).toBe(ACCESS['reports.load'])
    expect(audienceOf('reports.burn')).toBeNull()
    expect(audienceOf('toString')).toBeNull()
  })
})

describe('a refusal', () => {
  test('asks somebody without a session to sign in', () => {
    expect(mayCall(ACCESS['receipts.download'], nobody)).toEqual({ ok: false, refusal: { kind: 'not-signed-in' } })
  })

  test('tells somebody with one that it does not reach', () => {
    expect(mayCall(ACCESS['receipts.download'], neighbour)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    expect(mayCall(ACCESS['rounds.close'], { staff: ['analyst'], recipient: null })).toEqual({
      ok: false,
      refusal: { kind: 'not-allowed' },
    })
  })
})

test('a browser with both kinds of session may use either', () => {
  expect(mayCall(ACCESS['receipts.download'], { staff: ['designer'], recipient: ['registry'] }).ok).toBe(true)
  expect(mayCall(ACCESS['receipts.download'], { staff: ['analyst'], recipient: [] }).ok).toBe(true)
})
