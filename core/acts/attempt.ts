/** What a reader is about to do in a page, as far as the page shows it. */
import type { ButtonNames, GuardAct, Site } from '../../data/schema.ts';

export type Endpoint = Site['endpoints'][number];

/** What a record says of controls and posts. */
export type SiteSigns = Pick<Site, 'post' | 'controls' | 'buttons' | 'shortcuts' | 'accountNames' | 'authored' | 'composers' | 'send' | 'enterSends'>;

/** How acts are told in one page. */
export type Signs = {
  /** Records of the page's platform and of share bars found anywhere. */
  sites: readonly SiteSigns[];
  /** Share addresses and the like, of all platforms. */
  endpoints: readonly Endpoint[];
  /** Folded name -> what a button of that name does. */
  names: ReadonlyMap<string, Named>;
  /** Every "platform:handle" by which the account is known whose page or post the page is; none where it is nobody's that we know. */
  accounts?: readonly string[];
  /** What a frame is there for, where it is one act only. */
  only?: GuardAct | null;
};

export type NamedAct = keyof ButtonNames[string];

/** `goesOn`: more words may stand behind the name. */
export type Named = { act: NamedAct; goesOn: boolean };

export type Attempt = {
  act: GuardAct;
  /** The control that does it. */
  element: Element;
  /** Addresses that the act is about, the likeliest first; null: the page itself. */
  links: string[] | null;
  /** The page takes no click but the reader's own. */
  ownClick: boolean;
  /** It only opens the field in which a comment or a letter is written then. */
  opens?: true;
};
