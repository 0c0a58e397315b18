/** Words of the page around an article, in lower case. */
import { words } from './word-set.ts';

const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Headings over a list of other articles. */
export const TEASER_HEADINGS = lines(`
  latest
  latest news
  latest stories
  latest articles
  latest posts
  latest headlines
  more
  more news
  more stories
  more articles
  more headlines
  more on this story
  more on this topic
  more from the web
  more top stories
  most read
  most popular
  most viewed
  most shared
  must read
  must reads
  must-read
  must-reads
  must see
  editor's picks
  editors' picks
  editor's choice
  popular
  popular now
  popular posts
  popular news
  popular stories
  trending
  trending now
  trending stories
  trending topics
  top stories
  top news
  top headlines
  recent posts
  recent news
  recent articles
  recent stories
  recommended
  recommended to you
  recommended for you
  recommended stories
  recommended articles
  recommended reading
  related
  related articles
  related content
  related coverage
  related headlines
  related links
  related news
  related posts
  related reading
  related stories
  related topics
  related videos
  read also
  read more
  read next
  also read
  also on this site
  see also
  don't miss
  don't miss this
  in case you missed it
  in other news
  other news
  other stories
  up next
  next article
  previous article
  what to read next
  what others are reading
  you may also like
  you may have missed
  you may also be interested in
  you might also like
  you might be interested in
  you might have missed
  you might also enjoy
  from around the web
  around the web
  from our partners
  from the web
  sponsored
  sponsored content
  sponsored links
  sponsored stories
  promoted
  promoted content
  promoted stories
`);

/** What stands before the colon of a link to another article. */
export const TEASER_LABELS = lines(`
  also read
  also see
  more
  more from us
  must read
  read
  read also
  read more
  read next
  recommended
  related
  related article
  related articles
  related coverage
  related story
  related stories
  related video
  see also
  see more
  trending
`);

/** What stands before the colon of a list of keywords. */
export const TAG_LABELS = lines(`
  categories
  category
  filed in
  filed under
  hashtags
  keywords
  more on
  posted in
  section
  sections
  tagged
  tags
  topics
  topics in this article
`);

/** What stands before the colon of a caption or a credit. */
export const CAPTION_LABELS = lines(`
  file
  file image
  file photo
  file picture
  image
  image caption
  image credit
  image source
  photo
  photo caption
  photo credit
  photo illustration
  photos
  photograph
  picture
  picture credit
`);

/** Lines that are buttons, links and the like. */
export const NAVIGATION_LINES = lines(`
  about us
  abstract
  ad
  add comment
  add your comment
  advertisement
  advertising
  article continues below
  back to top
  click here
  close
  comment
  comments
  contact
  contact us
  continue reading
  cookie policy
  copy link
  download
  email
  e-mail
  email this
  facebook
  full text
  google+
  hide caption
  home
  instagram
  leave a comment
  leave a reply
  linkedin
  load more
  log in
  login
  menu
  newsletter
  next
  next page
  next post
  pinterest
  post a comment
  previous
  previous page
  previous post
  print
  print this
  privacy policy
  reddit
  register
  reply
  save
  scroll down
  search
  send
  share
  share on facebook
  share on twitter
  share this
  share this article
  share this story
  show more
  sign in
  sign up
  skip advertisement
  skip to content
  skip to main content
  story continues below
  story continues below advertisement
  subscribe
  subscribe now
  tags
  terms of service
  terms of use
  toggle navigation
  tweet
  tweet this
  twitter
  view all
  view comments
  watch now
  whatsapp
  youtube
`);

/** First words of a breadcrumb: the name of the first page, and of sections. */
export const SECTION_WORDS = words(`
  home homepage frontpage news world politics business opinion sports sport technology tech science health culture
  entertainment lifestyle travel national international local latest breaking economy markets video videos photos
  articles blog blogs posts archive archives category categories
`);

/** Beginnings of notices to the reader, as they stand in lower case at the head of their paragraph. */
export const NOTICE_BEGINNINGS: readonly string[] = [
  "editor's note",
  "editors' note",
  'editors note:',
  'sign up for ',
  'sign up here',
  'sign up to ',
  'sign up now',
  'subscribe to ',
  'subscribe here',
  'subscribe now',
  'like us on ',
  'join us on ',
  'find us on ',
  'follow us on ',
  'connect with us',
  'enter your email',
  'get the latest ',
  'click here ',
  'click to ',
  'copyright ',
  '© ',
  '(c) ',
  'all rights reserved',
  'this story has been ',
  'this article has been ',
  'this post has been ',
  'this report has been ',
  'this story was originally ',
  'this article was originally ',
  'this post was originally ',
  'this article originally ',
  'this story originally ',
  'this post originally ',
  'an earlier version of this ',
  'a previous version of this ',
  'a version of this article ',
  'the views expressed ',
  'views expressed ',
  'the opinions expressed ',
  'opinions expressed ',
  'for more information, visit ',
  'send tips ',
  'please enable javascript',
  'your browser does not ',
  'this material may not be published',
  'this content was ',
  'we use cookies',
  'as published in ',
];

/** Where a credit names the owner of a picture, in lower case. */
export const PICTURE_CREDITS: readonly string[] = [
  'ap photo',
  'afp photo',
  'getty images',
  'associated press photo',
  'file photo',
  'handout photo',
  'photo by ',
  'photo courtesy',
  'photos by ',
  'photograph by ',
  'image by ',
  'image courtesy',
  'courtesy photo',
  'picture by ',
  'via getty',
  'shutterstock',
];

/** What stands before a colon and is nobody who speaks: "Photo: …". */
export const NO_SPEAKERS = words(`
  photo photos video image update updated related read watch note exclusive breaking opinion analysis correction
  editor contact source tags topics more also see here p.s. http https the a question result bottom election campaign
  live
`);

/** Verbs in the past, which headlines seldom have. */
export const NARRATING = words('said told was were had did went came added');
