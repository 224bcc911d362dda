import type { Text } from '../../text/text.ts';
import type { Taken } from './taken.ts';

export type DataGroup = 'graph' | 'tables' | 'sources';

/** A kind of data file that what is in view can become. */
export interface DataFormat {
	readonly id: string;
	readonly group: DataGroup;
	readonly label: Text;
	/** Names of programs that read it. */
	readonly programs: string;
	/** What else there is to say of it. */
	readonly use?: Text;
	/** What is in it, as a part of the file's name. */
	readonly what: string;
	readonly extension: string;
	readonly mime: string;
	/** Whether it holds the case in every language, so that `Taken.whole` has to be there. */
	readonly whole?: boolean;
	/** Loads what writes it: few people want any one of them. */
	readonly load: () => Promise<(taken: Taken) => string | Uint8Array<ArrayBuffer>>;
}
