/** The figures above as a file. */
export function FileLink({ href, children = 'Download as CSV' }: { href: string; children?: string }) {
  return (
    <p className="off-paper mt-2 text-small">
      <a href={href} className="inline-block py-1" download>
        {children}
      </a>
    </p>
  );
}
