import { expect, test } from 'vitest'
import { cookieJar } from './cookies.ts'

test('a cookie is read by its name, and by nothing that looks like it', () => {
  const jar = cookieJar('not-staff=wrong; staff=a=b ; recipient=', { secure: false })
  expect(jar.get('staff')).toBe('a=b')
  expect(jar.get('recipient')).toBeNull()
  expect(cookieJar(null, { secure: false }).get('staff')).toBeNull()
})

test('scripts cannot read what is set, other sites cannot send it, and over https nothing else carries it', () => {
  const jar = cookieJar(null, { secure: true })
  jar.set('staff', 'secret', 60)
  expect(jar.headers()).toEqual(['staff=secret; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure'])
  jar.clear('staff')
  expect(jar.headers()).toEqual(['staff=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure'])
})
