/** Kinds of milestone. Apart from their schema, so that scripts of pages can know them without it. */
export const milestoneKinds = [
  'agreement',
  'chairmanship',
  'crisis-response',
  'declaration',
  'domestic-policy',
  'external-relations',
  'initiative',
  'institution',
  'membership',
  'people',
  'plan',
  'summit',
  'vision',
] as const;

/** A kind of milestone. */
export type MilestoneKind = (typeof milestoneKinds)[number];

/** Parts that Viet Nam can have in an event. */
export const roleKinds = ['chair', 'host', 'coordinator', 'proposer', 'signatory', 'participant', 'candidate', 'domestic'] as const;

/** A part that Viet Nam can have in an event. */
export type RoleKind = (typeof roleKinds)[number];
