/** When the server starts: imports that an earlier one had begun are taken up again. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { resumeImports } = await import('./app/import/runner');
  resumeImports();
}
