import { Hono } from 'hono'
import { answerTo, type ApiEnvironment } from '../http.ts'
import { ROUTES } from '../routes.ts'
import type { Browser, TestApp } from './test-app.ts'

/** The routes that are no procedures, asked by somebody's browser. */
export function routesAs({ server }: TestApp, browser: Browser): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>().basePath('/api')
  api.onError((error, c) => answerTo(error, server, c))
  api.use(async (c, next) => {
    c.set('context', await browser.context())
    await next()
  })
  for (const addTo of ROUTES) addTo(api)
  return api
}
