import { namesStaff } from '../reading/staff-words.ts';

const MARKS = '.username--staff, .username--moderator, .username--admin, .userBanner--staff, .userBanner.bannerStaff';

/** True where an author or member is marked as staff: by a class of XenForo's, or by a banner that says so. */
export function hasStaffMark(element: Element): boolean {
  const isTheirs = (mark: Element): boolean =>
    mark.closest('.message-body, .messageText, .message-content, .message-footer, .messageContent, .likesSummary') ===
    null;
  if ([...element.querySelectorAll(MARKS)].some(isTheirs)) return true;
  return [...element.querySelectorAll('.userBanner')].some(
    (banner) => isTheirs(banner) && namesStaff(banner.textContent),
  );
}
