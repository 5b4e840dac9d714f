import type { RoleKind } from '../schemas/milestone-kinds.ts';

const LEADING: ReadonlySet<RoleKind> = new Set(['chair', 'host', 'coordinator', 'proposer']);

/**
 * Whether Viet Nam led an event rather than took part in it.
 *
 * @param roles the parts that it had
 * @returns whether it was chair, host, coordinator or proposer
 */
export const isLeading = (roles: readonly RoleKind[]): boolean => roles.some((role) => LEADING.has(role));
