import { Caveats } from './components/overview/caveats';
import { EmptySlice } from './components/overview/empty-slice';
import { Finding } from './components/overview/finding';
import { NothingYet } from './components/overview/nothing-yet';
import { QuadrantChart } from './components/overview/quadrant-chart';
import { Shortlists } from './components/overview/shortlists';
import { VerdictCounts } from './components/overview/verdict-counts';
import { Screen } from './components/screen';
import { isSpeakable } from './format';
import type { PageData } from './page-data';

export default async function OverviewPage({ searchParams }: PageProps<'/'>) {
  return (
    <Screen path="/" current="/" parameters={await searchParams}>
      {(data) => <Overview {...data} />}
    </Screen>
  );
}

function Overview(data: PageData) {
  const { space, view, slice } = data;
  if (space.index.size === 0 || space.catalogue.length === 0) {
    return <NothingYet postings={space.index.size} credentials={space.catalogue.length} />;
  }
  if (view.size === 0) {
    return (
      <>
        <h1 className="text-title">Overview</h1>
        <EmptySlice slice={slice} path="/" />
      </>
    );
  }
  if (!isSpeakable(view.size)) {
    return (
      <>
        <Finding {...data} />
        <EmptySlice slice={slice} path="/" postings={view.size} />
      </>
    );
  }
  return (
    <>
      <Finding {...data} />
      <VerdictCounts {...data} />
      <div className="mt-12">
        <QuadrantChart {...data} />
      </div>
      <Shortlists {...data} />
      <Caveats {...data} />
    </>
  );
}
