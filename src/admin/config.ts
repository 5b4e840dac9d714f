import type { CmsConfig } from '@sveltia/cms';
import { locales } from '../domain/locales.ts';
import { admin } from '../i18n/strings/admin.ts';
import { type AdminSettings, backendOf, reviewed } from './backend.ts';
import { collections, siteFile } from './collections.ts';
import { PHOTO_FOLDER } from './form-values.ts';

/** As large as the content check lets a photo be, in bytes. */
const LARGEST_PHOTO = 4 * 1024 * 1024;

/**
 * The whole configuration of the form: nothing of it is written by hand elsewhere.
 *
 * @param settings from the environment of the build
 * @param logo address of the site's sign, shown where the form begins; Sveltia's own without it
 * @returns a configuration of Sveltia CMS
 */
export function adminConfig(settings: AdminSettings, logo?: string): CmsConfig {
  return {
    load_config_file: false,
    app_title: admin.vi['admin.title'],
    ...(logo && { logo: { src: logo } }),
    backend: backendOf(settings),
    ...(reviewed(settings) && { publish_mode: 'editorial_workflow' }),
    ...(settings.ADMIN_SITE_URL && { site_url: settings.ADMIN_SITE_URL }),
    show_preview_links: settings.ADMIN_SITE_URL !== undefined,
    media_folder: PHOTO_FOLDER.slice(1),
    public_folder: PHOTO_FOLDER,
    media_libraries: { default: { config: { max_file_size: LARGEST_PHOTO, slugify_filename: true } }, stock_assets: false },
    // đ is a letter of its own, which accents do not cover: `clean_accents` turns it into d all the same.
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 70, timezone: 'local' },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none', indent_size: 2, indent_sequences: true } },
    i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: locales[0], initial_locales: 'all' },
    editor: { preview: false },
    collections: collections(),
    singletons: [siteFile()],
  };
}
