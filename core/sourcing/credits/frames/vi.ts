/** Credit words of Vietnamese: credits and datelines only. */
import type { CreditFrames } from './frames.ts';

export const vi: CreditFrames = {
  language: 'vi',
  open: ['tổng hợp từ', 'theo tin từ', 'dịch từ', 'nguồn tin', 'lược dịch từ', 'dẫn theo'],
  source: ['nguồn', 'theo', 'nguồn tin', 'tin'],
  closeEnd: ['tổng hợp', 'đưa tin'],
  by: ['tác giả', 'bài', 'tin', 'phóng viên', 'theo'],
  and: ['và'],
  with: ['với'],
  agencyWords: ['hãng tin', 'hãng thông tấn', 'thông tấn xã', 'hãng', 'báo', 'thông tấn xã việt nam', 'hãng thông tấn nhà nước'],
  roles: ['phóng viên', 'nhà báo', 'biên tập viên', 'pv'],
  unnamed: ['tổng hợp', 'các hãng tin', 'các hãng thông tấn', 'hãng tin nước ngoài'],
  photo: ['ảnh', 'hình ảnh', 'hình', 'ảnh chụp', 'nguồn ảnh', 'đồ họa', 'ảnh chụp màn hình'],
  file: ['ảnh tư liệu', 'ảnh minh họa', 'ảnh minh hoạ', 'tư liệu', 'ảnh lưu trữ', 'hình minh họa', 'ảnh file'],
  rights: ['bản quyền', 'tư liệu', 'giữ bản quyền'],
  citeBefore: ['theo', 'theo hãng tin', 'theo hãng thông tấn', 'dẫn lời', 'nói với', 'trả lời', 'trả lời phỏng vấn', 'hãng tin', 'hãng thông tấn', 'hãng', 'phóng viên', 'cho', 'dẫn nguồn', 'với', 'trao đổi với', 'chia sẻ với'],
  citeAfter: ['đưa tin', 'cho biết', 'dẫn lời', 'ngày', 'dẫn', 'trích dẫn', 'viết', 'đưa', 'cho hay', 'nói'],
  small: ['tại', 'ở', 'từ', 'lúc', 'cập nhật', 'ngày', 'tháng', 'năm'],
  former: ['cựu', 'nguyên'],
  republished: ['đăng lần đầu trên', 'đăng lại từ', 'bài gốc đăng trên'],
  translated: ['dịch', 'biên dịch', 'người dịch', 'lược dịch'],
  textWords: ['bài', 'tin'],
};
