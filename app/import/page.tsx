import type { Metadata } from 'next';
import { connection } from 'next/server';
import { orTrouble } from '@/app/page-data';
import { DatabaseError } from '@/db/client';
import { DatabaseTrouble } from '../components/database-trouble';
import { ImportDesk } from '../components/import/import-desk';
import { Frame } from '../components/screen';
import { SiteHeader } from '../components/site-header';
import { readDesk } from './desk';

export const metadata: Metadata = { title: 'Import' };

export default async function ImportPage() {
  await connection();
  const desk = orTrouble(readDesk);
  return (
    <Frame header={<SiteHeader current="/import" slice={{}} />}>
      {desk instanceof DatabaseError ? (
        <DatabaseTrouble message={desk.message} />
      ) : (
        <>
          <h1 className="text-title">Import</h1>
          <ImportDesk first={desk} />
        </>
      )}
    </Frame>
  );
}
