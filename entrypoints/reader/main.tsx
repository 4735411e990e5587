import { render } from 'preact';
import { PageRoot } from '../../components/ui/PageRoot.tsx';
import { createGlossary } from '../../lib/glossary/glossary.ts';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import { usePage } from '../../lib/pages/use-page.ts';
import { loadGazetteer } from '../../lib/places/load.ts';
import { ReaderApp } from './ReaderApp.tsx';

const glossary = createGlossary(allTerms);
/** On its way while the article is; without it an article has no places but reads all the same. */
const gazetteer = loadGazetteer().catch(() => null);

function Root() {
  const page = usePage();
  return (
    page && (
      <PageRoot page={page} onReload={() => location.reload()}>
        <ReaderApp glossary={glossary} gazetteer={gazetteer} preferences={page.preferences} />
      </PageRoot>
    )
  );
}

render(<Root />, document.getElementById('app') as HTMLElement);
