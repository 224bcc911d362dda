import { openOfflineFile } from '#lib/core/formats/html/offline-case.ts';
import type { OfflineFile } from '#lib/core/formats/html/offline-file.ts';
import { explore } from './explore.ts';

// The script of a file that explores offline: it reads what the file holds, and brings the page in it to life.
explore(openOfflineFile(JSON.parse(document.getElementById('data')!.textContent!) as OfflineFile));
