import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../texts/use-texts.ts'

interface PageProps {
  readonly title: string
  /** What page it is, where its title may change while one is there. */
  readonly page?: string
  /** Small where the page is a place to work. */
  readonly look?: 'ordinary' | 'small'
  /** The pages above this one, nearest last. */
  readonly above?: readonly { readonly title: string; readonly href: string }[]
  /** One line under the title. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One page: its title, the way back up, and what can be done with the whole of it. */
export function Page({ title, page = title, look = 'ordinary', above, lead, actions, children }: PageProps) {
  const texts = useTexts()
  return (
    <>
      <PageHeader
        title={title}
        page={page}
        look={look}
        site={texts.product}
        above={above === undefined ? null : <Above pages={above} />}
        actions={actions}
      >
        {lead}
      </PageHeader>
      {children}
    </>
  )
}

function Above({ pages }: { readonly pages: NonNullable<PageProps['above']> }) {
  return pages.map(({ title, href }, place) => (
    <Fragment key={href}>
      {place === 0 ? null : ' / '}
      <Link href={href}>{title}</Link>
    </Fragment>
  ))
}
