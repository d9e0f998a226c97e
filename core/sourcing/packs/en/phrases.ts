/** English set phrases around sources, one per line. `?` stands for one word or none. */
import type { LanguagePack } from '../language-pack.ts';

export const ENGLISH_PHRASES: LanguagePack['phrases'] = {
  according: `according to
in the words of
in the view of
in the opinion of`,
  statement: `in a statement
in a ? statement
in a joint statement
in a written statement
in statements
in an email
in an e-mail
in an emailed statement
in a news release
in a press release
in a release
in a letter
in a post
in a blog post
in a news conference
in a communique`,
  anonymity: `condition of anonymity
conditions of anonymity
condition that ? name
condition they not be
condition he not be
condition she not be
condition of not being
asked not to be named
asked not to be identified
asking not to be named
asking not to be identified
asked to remain anonymous
asking to remain anonymous
wished to remain anonymous
wishing to remain anonymous
wanted to remain anonymous
requested anonymity
requesting anonymity
asked for anonymity
asking for anonymity
was granted anonymity
were granted anonymity
granted anonymity
speaking anonymously
spoke anonymously
speaking on background
did not want to be named
did not want to be identified
didn't want to be named
didn't want to be identified
did not wish to be named
did not wish to be identified
declined to be named
declined to be identified
declining to be named
declining to be identified
refused to be named
refused to be identified
refused to give ? name
declined to give ? name
not authorized to speak
not authorized to discuss
not authorized to comment
not authorised to speak
not authorised to discuss
not authorised to comment
wasn't authorized to speak
weren't authorized to speak
not authorized to talk
without being named
whose name is being withheld
whose name has been withheld
asked that ? name not be
asked that ? names not be
asked that ? identity not be
name is being withheld
names are being withheld
name has been withheld
name was withheld
not be named
not be identified
not being named
not being identified
preferred to remain anonymous
prefers to remain anonymous
wants to remain anonymous
want to remain anonymous
chose to remain anonymous
chose to stay anonymous
asked to stay anonymous
requesting not to be named
requested not to be named
requested not to be identified
did not give ? name
didn't give ? name
would not give ? name
protect ? identity
not authorized to brief
not authorised to brief
not authorized to give interviews
not authorised to give interviews
not authorized to share
not authorised to share
not permitted to speak
not allowed to speak publicly
not allowed to speak to the
not allowed to discuss
condition their name
spoke to ? anonymously
spoke to ? ? anonymously
talked to ? anonymously
speaking to ? anonymously
speaking to ? ? anonymously
insisted on anonymity
insisting on anonymity
insisted on not
under condition of anonymity
under the cover of anonymity`,
  insider: `familiar with
close to the
close to
briefed on
with knowledge of
with direct knowledge
with ? knowledge
with inside knowledge
knowledgeable about
involved in the
privy to
in the know`,
  reason: `because
since
as
citing
to discuss
to describe
to speak candidly
to speak freely
for fear of
for fear
out of fear
out of concern
due to
fearing
in order to
so as not to`,
  declined: `declined to comment
declined comment
declined a request for comment
declined requests for comment
declined to respond
declined to answer
declined to be interviewed
declined an interview
refused to comment
would not comment
wouldn't comment
had no comment
had no immediate comment
offered no comment
did not comment
did not immediately comment
did not respond
didn't respond
did not immediately respond
didn't immediately respond
have not responded
has not responded
had not responded
did not reply
did not immediately reply
did not return
did not immediately return
didn't return
didn't immediately return
could not be reached
couldn't be reached
could not immediately be reached
was not available for comment
were not available for comment
was unavailable for comment
were unavailable for comment
was not immediately available for comment
were not immediately available for comment`,
  'to-media': `told
tells
in an interview with
interview with
in an interview on
in an interview to
speaking to
spoke to
speaking with
in remarks to
in comments to
in an appearance on
during an appearance on
in an op-ed for
in an op-ed in
appearing on
writing in`,
  impersonal: `was quoted as saying
were quoted as saying
is quoted as saying
quoted as saying`,
};
