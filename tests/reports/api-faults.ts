import Ajv2020 from 'ajv/dist/2020.js';
import { openApi } from '@/lib/reports/openapi';
import type { AnyReport } from '@/lib/reports/report';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...openApi() });
const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

function faultsIn(pointer: string, body: unknown): unknown {
  const validate = ajv.compile({ $ref: `openapi#/${pointer}` });
  return validate(body) ? [] : validate.errors;
}

/** What in the body of a report's answer is other than the API's description says. */
export const faultsOf = ({ path }: Pick<AnyReport, 'path'>, body: unknown): unknown =>
  faultsIn(
    `paths/${escaped(`/${path}`)}/get/responses/200/content/${escaped('application/json')}/schema`,
    body,
  );

/** What in a problem is other than the API's description says. */
export const faultsOfProblem = (body: unknown): unknown => faultsIn('components/schemas/Problem', body);
