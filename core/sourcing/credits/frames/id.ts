/** Credit words of Indonesian and Malay: credits and datelines only. */
import type { CreditFrames } from './frames.ts';

export const id: CreditFrames = {
  language: 'id',
  open: ['dengan laporan dari', 'laporan dari', 'dengan tambahan laporan', 'dengan bantuan', 'disadur dari', 'diolah dari', 'berdasarkan laporan', 'dengan informasi dari', 'bahan dari', 'bekerja sama dengan', 'kerja sama dengan'],
  source: ['sumber', 'sumber berita', 'berita', 'teks', 'laporan'],
  closeEnd: ['berkontribusi', 'menyumbang laporan'],
  close: ['berkontribusi dalam laporan ini', 'berkontribusi pada laporan ini', 'turut menyumbang laporan', 'berkontribusi untuk artikel ini'],
  by: ['oleh', 'penulis', 'pewarta', 'reporter', 'editor', 'dari'],
  and: ['dan', 'serta'],
  with: ['dengan'],
  agencyWords: ['kantor berita', 'agensi', 'agensi berita', 'kantor berita resmi', 'kantor berita nasional', 'lkbn', 'lkbn antara'],
  roles: ['pewarta', 'wartawan', 'reporter', 'koresponden', 'jurnalis', 'fotografer', 'pewarta foto'],
  unnamed: ['kantor berita', 'agensi', 'agensi berita', 'berbagai sumber', 'agensi-agensi'],
  photo: ['foto', 'gambar', 'ilustrasi', 'sumber foto', 'sumber gambar', 'foto oleh', 'grafis', 'kredit foto', 'tangkapan layar', 'gambar oleh'],
  file: ['foto arsip', 'arsip foto', 'arsip', 'dok', 'dok.', 'dokumentasi', 'foto ilustrasi', 'gambar ilustrasi', 'ilustrasi', 'foto dokumentasi', 'gambar fail', 'foto fail', 'gambar hiasan', 'fail'],
  rights: ['hak cipta dilindungi', 'hak cipta', 'foto', 'dok', 'dok.', 'arsip'],
  citeBefore: ['kepada', 'menurut', 'menurut kantor berita', 'dikutip dari', 'dikutip', 'dilansir', 'dilansir dari', 'melansir', 'mengutip', 'seperti dilaporkan', 'dilaporkan', 'lapor', 'kantor berita', 'wawancara dengan', 'demikian', 'dihubungi', 'seperti dikutip', 'dipetik', 'memetik', 'memberitahu'],
  citeAfter: ['melaporkan', 'melansir', 'memberitakan', 'mewartakan', 'menulis', 'mengutip', 'menyebut', 'melaporkan bahwa', 'dilaporkan'],
  small: ['di', 'ke', 'pada', 'pukul', 'wib', 'diperbarui', 'diterbitkan', 'tanggal', 'ini', 'untuk'],
  former: ['mantan', 'eks', 'bekas'],
  republished: ['pertama kali diterbitkan di', 'pertama kali terbit di', 'pertama kali tayang di', 'diterbitkan ulang dari', 'artikel ini telah tayang di', 'pertama kali dimuat di'],
  staff: ['dengan tambahan laporan', 'turut menyumbang'],
  translated: ['diterjemahkan dari', 'diterjemahkan oleh', 'penerjemah', 'terjemahan', 'alih bahasa'],
  textWords: ['artikel', 'berita', 'laporan', 'naskah'],
};
