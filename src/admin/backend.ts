import type { Backend } from '@sveltia/cms';

/** Settings of the form, and what each says. Nothing else of the environment gets into the form. */
export const adminSettings = {
  ADMIN_BACKEND: '`github`, `gitlab`, `gitea` (also Forgejo), `test` or `local`; `local` if absent',
  ADMIN_REPO: 'owner and name, such as `ministry/asean`',
  ADMIN_BRANCH: 'branch to write to',
  ADMIN_BASE_URL: 'origin of the server that signs people in',
  ADMIN_API_ROOT: 'address of the API of an installation of one’s own',
  ADMIN_APP_ID: 'id of the OAuth application, for GitLab with PKCE and for Gitea',
  ADMIN_SITE_URL: 'origin of the public site, for links from the form to pages',
} as const;

/** Settings of the form, from the environment of its build. */
export type AdminSettings = Readonly<Partial<Record<keyof typeof adminSettings, string | undefined>>>;

/** A setting that is missing or unknown; its message says which, in both languages. */
export class AdminSettingError extends Error {}

const GIT = ['github', 'gitlab', 'gitea'] as const;
type Git = (typeof GIT)[number];

/** Where each service is when nobody says otherwise: what the browser has to be allowed to reach. */
const services: Readonly<Record<Git, { api: string; signIn: string }>> = {
  github: { api: 'https://api.github.com', signIn: 'https://api.netlify.com' },
  gitlab: { api: 'https://gitlab.com/api/v4', signIn: 'https://gitlab.com' },
  gitea: { api: 'https://gitea.com/api/v1', signIn: 'https://gitea.com' },
};

const isGit = (name: string): name is Git => GIT.some((one) => one === name);

const refuse = (vi: string, en: string) => new AdminSettingError(`${vi}\n${en}`);

function gitOf({ ADMIN_BACKEND = 'local' }: AdminSettings): Git | undefined {
  if (isGit(ADMIN_BACKEND)) return ADMIN_BACKEND;
  if (ADMIN_BACKEND === 'local' || ADMIN_BACKEND === 'test') return undefined;
  throw refuse(
    `ADMIN_BACKEND=“${ADMIN_BACKEND}” không dùng được. Chọn một trong: local, test, ${GIT.join(', ')}.`,
    `ADMIN_BACKEND “${ADMIN_BACKEND}” is unknown. Choose one of: local, test, ${GIT.join(', ')}.`,
  );
}

/**
 * Where the form reads and writes.
 *
 * @param settings from the environment of the build
 * @returns the backend as Sveltia CMS describes it. A folder on the staff's own machine needs no server:
 *   its files are opened from any backend, so that `local` names one that is never called
 * @throws {AdminSettingError} when a setting is missing or unknown
 */
export function backendOf(settings: AdminSettings): Backend {
  const git = gitOf(settings);
  if (settings.ADMIN_BACKEND === 'test') return { name: 'test-repo' };
  // A folder is offered beside a Git service only; this one is asked nothing unless somebody signs in to it, which the policy of the page refuses.
  if (git === undefined) return { name: 'gitea', repo: 'local/viet-nam-in-asean', auth_methods: ['token'] };
  const { ADMIN_REPO: repo, ADMIN_BRANCH: branch, ADMIN_BASE_URL, ADMIN_API_ROOT, ADMIN_APP_ID: appId } = settings;
  if (!repo || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(repo)) throw refuse('Thiếu ADMIN_REPO, dạng chủ-kho/tên-kho.', 'ADMIN_REPO is missing; write owner/name.');
  const common = {
    repo,
    ...(branch && { branch }),
    ...(ADMIN_BASE_URL && { base_url: ADMIN_BASE_URL }),
    ...(ADMIN_API_ROOT && { api_root: ADMIN_API_ROOT }),
    ...(appId && { app_id: appId }),
  };
  if (git === 'github') return { name: git, ...common };
  if (git === 'gitlab') return { name: git, ...common, ...(appId && { auth_type: 'pkce' as const }) };
  return { name: git, ...common };
}

/**
 * Origins that the form's page has to reach besides its own.
 *
 * @param settings from the environment of the build
 * @returns origins, none when the content lies in a folder on the same machine
 */
export function outsideOrigins(settings: AdminSettings): string[] {
  const git = gitOf(settings);
  if (git === undefined) return [];
  const { api, signIn } = services[git];
  const uploads = git === 'github' && !settings.ADMIN_API_ROOT ? ['https://raw.githubusercontent.com'] : [];
  return [...new Set([settings.ADMIN_API_ROOT ?? api, settings.ADMIN_BASE_URL ?? signIn, ...uploads].map((address) => new URL(address).origin))];
}

/**
 * Whether what is saved goes to a review before it is published.
 *
 * @param settings from the environment of the build
 * @returns true where the service has requests that the form can open
 */
export const reviewed = (settings: AdminSettings): boolean => ['github', 'gitlab'].includes(gitOf(settings) ?? '');
