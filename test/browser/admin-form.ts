import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locator, type Page, expect as quick } from '@playwright/test';

/** The form is a heavy program: on a busy machine it takes its time. */
export const expect = quick.configure({ timeout: 60_000 });

/** The form on a server of its own. */
export interface FormServer {
  readonly origin: string;
  close(): void;
}

/** Builds the form and serves it as `npm run admin` does. */
export async function startForm(root: string): Promise<FormServer> {
  const server: ChildProcess = spawn(process.execPath, ['scripts/build-admin.ts', '--serve'], {
    cwd: root,
    env: { ...process.env, PORT: '0', ADMIN_BACKEND: 'local' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.once('exit', (code) => reject(new Error(`The form was not built (${code}): ${said}`)));
    server.stdout?.on('data', (text) => {
      said += text;
      const address = /(http:\/\/localhost:\d+)\/admin\//.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
  return { origin, close: () => server.kill() };
}

/** Name of the folder, in the browser's own file system, that stands for the folder somebody picks. */
const PROJECT = 'project';

/** The text of every file of a content folder, by its path in the project. */
export const contentFiles = (root: string): Record<string, string> =>
  Object.fromEntries(globSync('content/**/*.{yaml,mdx}', { cwd: root }).map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')]));

/** The form in a browser, working on a folder. */
export class AdminForm {
  readonly #page: Page;
  /** addresses outside the form's own origin that the page asked for */
  readonly outside: string[] = [];
  /** what the browser complained of */
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the form on a folder with these files. No browser lets a test pick a folder, so one of the browser's own stands for it. */
  async open(origin: string, files: Readonly<Record<string, string>>): Promise<void> {
    const page = this.#page;
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (/^https?:$/.test(protocol) && asked !== origin) this.outside.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    await page.addInitScript((name) => {
      Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }) });
    }, PROJECT);
    await page.goto(`${origin}/admin/`);
    await page.evaluate(
      async ({ name, all }) => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
        await root.getDirectoryHandle('.git', { create: true });
        for (const [path, text] of Object.entries(all)) {
          const parts = path.split('/');
          const file = parts.pop() ?? '';
          let folder = root;
          for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
          const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
          await stream.write(text);
          await stream.close();
        }
      },
      { name: PROJECT, all: files },
    );
    await page.getByRole('button', { name: /kho mã nguồn cục bộ/ }).click();
    await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().waitFor();
  }

  /** Goes to a place of the form by its address. */
  async goTo(place: string): Promise<void> {
    await this.#page.evaluate((hash) => {
      location.hash = hash;
    }, `#/collections/${place}`);
  }

  /** One of the panes in which an entry is written: Vietnamese is the first, English the second. */
  pane(language: 'vi' | 'en' = 'vi'): Locator {
    return this.#page.getByRole('group', { name: /^Chỉnh sửa nội dung/ }).nth(language === 'vi' ? 0 : 1);
  }

  /** A field of a pane, by its names joined by dots. Fields are made as they come into view. */
  async field(path: string, language: 'vi' | 'en' = 'vi'): Promise<Locator> {
    const group = path.includes('.') ? await this.field(path.replace(/(?:\.\d+)?\.[^.]+$/, ''), language) : this.pane(language);
    const field = this.pane(language).locator(`[data-key-path="${path}"]`).first();
    await expect(async () => {
      const made = group.locator('[data-key-path]').last();
      // At the top of the pane, so that what follows comes into view; then a little off, as a place that is kept tells no observer anything.
      for (const block of ['start', 'center'] as const)
        if ((await field.count()) === 0) await made.evaluate((element, at) => element.scrollIntoView({ block: at }), block);
      expect(await field.count()).toBe(1);
    }, `the field ${path}`).toPass({ intervals: [100], timeout: 60_000 });
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  /** Fills in a line or a paragraph. */
  async fill(path: string, text: string, language: 'vi' | 'en' = 'vi'): Promise<void> {
    await (await this.field(path, language)).locator('input, textarea').first().fill(text);
  }

  /** Picks from a list. */
  async pick(path: string, option: string | RegExp): Promise<void> {
    await (await this.field(path)).getByRole('combobox').click();
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  async save(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Lưu', exact: true }).click();
  }

  /** Saves, and waits until the form has written the files and gone back to its list. */
  async saved(): Promise<void> {
    await this.save();
    const faults = this.#page.getByRole('alert').filter({ hasText: 'bị lỗi' });
    const list = this.#page.getByRole('main', { name: /^Chuyên mục/ });
    await expect(list.or(faults).first()).toBeVisible();
    await expect(faults).toHaveCount(0);
  }

  /** Every file of the folder as it is now. */
  async files(): Promise<Record<string, string>> {
    return this.#page.evaluate(async (name) => {
      const all: Record<string, string> = {};
      const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
        for await (const [child, handle] of folder as unknown as AsyncIterable<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>)
          if (handle.kind === 'directory') await walk(handle, `${path}${child}/`);
          else all[`${path}${child}`] = await (await handle.getFile()).text();
      };
      await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(name), '');
      return all;
    }, PROJECT);
  }
}
