// s11: The payment she never made. Castlegate Building Society, Level 3, phone.

VAR mood = 2
VAR trust = 0
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

VAR calls = 0      // call history read
VAR stuck = 0      // payment record read
VAR sheet = 0      // house sheet read
VAR told = 0       // she has told it her own way
VAR mgr = 0        // she has asked for the manager once
VAR warned = 0     // she has nearly rung off once
VAR bad = 0        // the last answer made it worse
VAR left = 0       // she has rung off
VAR fork = 0       // 1 disputes on the line, 2 she goes at five, 3 cold transfer, 4 passed to Ruth
VAR logged = 0     // 1 dated Monday, 2 dated today
VAR paid = 0       // 1 £15, 2 £10, 3 too much, 4 passed up
VAR letter = 0     // 1 asked for, 2 sent to her, 3 sent to the landlord, 4 put off
VAR promised = 0   // 1 the earlier time, 2 the later time
VAR swore = 0      // promised the money itself
VAR ruth = 0       // 1 a thin word, 2 the whole story
VAR inhand = 0     // said that somebody was working on it
VAR kept = 0       // 1 rang in time, 2 waited, 3 text only
VAR money = 0      // the £386 is back
VAR rent = 0       // the rent was dealt with
VAR sore = 0       // still cross when last spoken to

-> opening

=== opening ===
Sixteen minutes to five on Thursday. The member services floor is thinning out, and the kettle in the corner is somebody else's problem. Your headset clicks. # place:contact-centre # channel:phone # sound:call-connect
SOFIA: Hello. Sofia Reyes. It's about a card payment that isn't mine, three hundred and eighty-six pounds, and before you say anything, this is the third time I've rung.
SOFIA: For eight days I've been told "soon". Now my rent's bounced. I met my landlord on the stairs on Tuesday and told him I'd muddled my dates. I have never muddled a date in my life. # mood:annoyed
SOFIA: And I've got to be out of the door at five. So. # cue:complaint # own:first-words
* [Then I won't waste it. You've told this twice to people who didn't finish it. Tell me it your way, and I won't touch a key until you have. # km:r.open=full # ev:choice]
  SOFIA: Oh. Right. I had a whole speech ready for being put on hold.
* [Eight days short, and it was you who had to make an excuse on those stairs for something we did. Carry on. I'd like to hear the whole of it. # km:r.open=full # km:r.impact=full # ev:ack]
  SOFIA: He was nice about it. That's the worst part. He patted the banister and said not to worry.
* [I do understand how frustrating that must be, Ms Reyes, and I'm so sorry. Let's see what we can do to get it all moving for you very soon. # km:r.open=weak # ev:warm # harm:i.vague-time]
  SOFIA: You said it. You actually said it. I told you I'd had eight days of "soon", and you said "soon". # mood:angry
* [I can certainly help with that. If I could just stop you there, I'll need your membership number, date of birth and address to begin with. # km:r.open=weak # harm:r.cuts-across]
  SOFIA: I hadn't finished. But all right. That's how it goes with you, isn't it: the numbers first and then the music. # mood:annoyed
- SOFIA: It was online. A shop called Northlight Audio. Speakers. I rent one room above a man who repairs clocks. What would I do with three hundred and eighty-six pounds' worth of speakers?
SOFIA: {mood >= 3: Are you going to look, or do I say it all a fourth time?|So that's what it is. Are you going to look it up?}
* [Before I open your account I have to be sure that it's you, because somebody has already used your card. Two questions and we're in. All right? # km:i.identity=full # ev:info]
  SOFIA: Good. I'd sooner you asked. Somebody didn't, or we wouldn't be talking.
* [Two security questions first, please, and then I can bring up the account: your postcode, and the amount of one regular payment out of it. # km:i.identity=adequate # ev:info]
  SOFIA: Fine. Every time. You'd think one of you would know me by now.
* [Thank you for bearing with me. I'll have to take you through full security: full name, date of birth, address, memorable word and last three payments. # km:i.identity=weak # harm:r.asks-again]
  SOFIA: I've given you my name. I gave all the rest yesterday, and on Monday. It's like the ward round. Everybody wants my details and nobody's got the tablets.
* [You've been through all that twice this week, so I'll spare you security today. I can see the number you're ringing from, and it's good enough for me. # ev:warm]
  SOFIA: No. Somebody's just had three hundred and eighty-six pounds of mine by being good enough. Ask me my questions. # mood:worried
- Her postcode. Her rent, £495, by standing order on the seventeenth. Both right. The account opens. # fact:id-checked
-> hub

=== hub ===
{calls + stuck + sheet:
- 0: SOFIA: {mood >= 2: So you can see me now. What does it say?|What can you see?}
- 1: SOFIA: {mood >= 2: I can hear you reading. I can't hear you saying anything.|Anything?}
- 2: SOFIA: {mood >= 2: Is there a lot of me? There shouldn't be a lot of me.|Take your time. Well. Don't.}
- else: SOFIA: {mood >= 2: It's three hundred and eighty-six pounds. It isn't a novel.|Still here.}
}
* [Open the call history # look # clock:+0m]
  Two calls. Monday, ten past twelve, saved as "general enquiry": "Member unhappy re delay. Told call-back today by 4." Yesterday, twenty-five past three, saved as "balance enquiry": "Wants refund. Told soon." Under Complaints there is nothing. No call out to her on any day. # fact:calls
  ~ calls = 1
  -> hub
* [Open the record of the disputed payment # look # clock:+0m]
  Reported Wednesday last week, 9.14. Her signed form arrived on the Thursday at ten. The case still reads "awaiting form". Beside Owner, a dash. No mark against her name, and no note from anybody. # fact:stuck
  ~ stuck = 1
  -> hub
* [Read the house sheet on complaints and charges # look # clock:+0m]
  "Any expression of unhappiness is a complaint. Log it the same day, with the date the member FIRST told us, whoever took the call. Adviser: up to £30 in all on one case, charges included; £10 to £15 is usual for a missed call-back. Disputed sums: disputes team." # fact:sheet
  ~ sheet = 1
  -> hub
* [Take me through it from the day you reported it. Who did you speak to each time, what were you told would happen, and what did happen? # ev:choice]
  ~ told = 1
  SOFIA: I reported it on the Wednesday. Sent the form back the next day; scanned it at the library. Then nothing. So on Monday I rang and said I wasn't happy, in those words, and a man said somebody would ring me by four.
  SOFIA: I'd come off a night. I stayed up for it, with the phone on my chest like a hot-water bottle. Four o'clock. Half past. Nobody. # mood:sad # fact:no-callback
  SOFIA: Tuesday the rent went back, and you took twelve pounds off me for it. Yesterday I rang and said it all again, and a lady said "soon". I work nights in a care home. We give people more notice about the custard. # fact:charge # fact:two-calls
* {stuck == 1} [I can see what's wrong from here. Your form came in the next day, the case was never moved on, and it hasn't got anybody's name on it. # ev:info # km:s.cause=full]
  SOFIA: Nobody's name. Eight days. I've been lying there picturing a man with a magnifying glass, and there isn't even a man.
  SOFIA: I rang on Monday to say I wasn't happy. Somebody was going to ring me by four; I stayed up after a night shift for it. And I rang yesterday. Did neither of them look? # mood:sad # fact:two-calls # fact:no-callback
  ~ told = 1
* [It's nearly always the form that holds these up. Could you check for me that you did send it back, with all the boxes filled in and signed? # harm:r.asks-again]
  SOFIA: I scanned it at the library the very next day. Forty pence a page. It said "received, thank you" with a little tick.
  SOFIA: I rang on Monday to say I wasn't happy, and a man said I'd have a call by four. I'd been up all night, and I stayed up for it. I rang again yesterday. Nobody, ever, has said a word about forms. # mood:annoyed # fact:two-calls # fact:no-callback
* {stuck == 0} [The disputes team are very thorough, so it does take them a while, but I can assure you they'll have somebody working on your case. # untrue:in-hand]
  ~ inhand = 1
  SOFIA: Have they? What's their name? {trust == 0: Because I was told that on Monday, and I was told it yesterday.|Only I've rung twice this week, Monday and yesterday, and nobody had one then.} # fact:two-calls
  SOFIA: On Monday I said I wasn't happy, and a man said somebody would ring me by four. I'd come off a night shift and I stayed up for it. There's probably somebody working on that too. # mood:annoyed # fact:no-callback
- -> owning

=== owning ===
~ bad = 0
There is a pause on the line. A bus goes by at her end.
SOFIA: {mood >= 3: I'm not shouting. I want you to know that this is me not shouting.|I'm not a person who rings up. I put it off. You can ask anybody.} # own:own-it
* {calls == 1} [You rang on Monday and again yesterday. Both were complaints and we logged neither, and you waited up for a call we never made. I'm putting that right. # km:r.own=full # km:r.impact=full # ev:ack]
  SOFIA: ... Thank you. I thought perhaps it was me. I thought perhaps I hadn't said it properly.
* {calls == 1} [Those two calls should have gone down as complaints, and neither did. Telling it has cost you enough. It stays with me now until it's finished. # km:r.own=full # ev:progress]
  SOFIA: Neither. I did wonder. {mood >= 2: You'd better give me your name, then, if it's staying with you.|Well, you've said it, at least. What's your name?}
  You give it. She repeats it, writing.
* {calls == 0} [You rang on Monday and again yesterday, and we left you waiting both times. I don't yet know what was done with those calls, and I'll find out. # km:r.own=adequate # km:r.impact=adequate # ev:ack]
  SOFIA: You don't know? Isn't it on the screen? I could hear them typing. # mood:worried
* [I'm really sorry that you've had that experience with us. I do apologise on behalf of Castlegate, and I'll be passing your feedback on to the team. # km:r.own=weak # ev:warm]
  ~ bad = 1
  SOFIA: It's not feedback. Feedback's when the soup's cold. # mood:annoyed
* [To be honest with you, some of the new people on this desk just don't write things down. I'd never have let that happen. I'm so sorry they did. # km:r.own=weak # harm:r.blames]
  ~ bad = 1
  SOFIA: I don't want to know whose fault it is among yourselves. When the night's short-handed I don't tell the residents whose fault it is. # mood:annoyed
- {walks_out && bad == 1 && mood >= 2: -> last_chance -> }
{left == 1: -> after_call }
{asks_manager && mgr == 0 && mood >= 3: -> manager -> }
-> suits

=== manager ===
~ mgr = 1
SOFIA: I'd like to speak to your manager. I'm not being rude. I'd just like a person whose job it is. # mood:angry
* [That's a fair thing to ask. Ruth Adeyemi is on another call: I can have her ring you in ten minutes, or I can start and bring her in. Which? # clock:+0m # ev:choice]
  SOFIA: Start. But I want it written down that I asked. Ruth what? A-D-E... go on. # fact:asked-ruth
* [I do hear you, and I promise I'm not being difficult, but she'd only tell you just what I'm telling you, and you'd have to wait for it. # clock:+0m # harm:e.refuses-higher]
  SOFIA: So no. Just say no, then. People keep being nice to me and it keeps meaning no.
* [Of course, I completely understand how you feel. Could you hold for me while I go and see whether somebody senior happens to be free? # hold:+0m # harm:r.long-hold]
  Nobody senior happens to be free. Ruth has her door shut. When you come back there is only the sound, through a floor, of a great many clocks.
  SOFIA: Still here. Don't tell me. In a meeting. # fact:asked-ruth
- ->->

=== last_chance ===
{warned == 2 && mood < 3: ->->}
{warned == 1 && mood < 3:
  ~ warned = 2
  SOFIA: I had my thumb on the button then. I'm only telling you. # mood:annoyed
  ->->
}
{warned > 0:
  ~ left = 1
  SOFIA: No. I said, and I meant it. I'm going to put this in a letter, with the dates, and I'm going to send it to somebody who isn't you. # mood:angry
  The line closes.
  ->->
}
~ warned = 1
SOFIA: I'm going to put the phone down now. {fork == 1 || fork == 3:I'm tired, and I'm on at eight.|I'm tired, and I've a child to fetch.} Unless you've got something that isn't "sorry" and isn't "soon". # mood:angry
* [I have. {logged == 0:This goes on the log now as a complaint that began on Monday, with my name on it.|Your complaint's on the log already, and it's my name that is against it.} I won't drop you in a queue. Two minutes? # clock:+0m # ev:progress+info+choice]
  SOFIA: ... Two minutes. I'm looking at a clock. There are nineteen of them under my floor, so don't think I'm not.
  ~ mgr = 1
  {logged == 0:
    ~ logged = 1
    You scroll past "general enquiry", already lit at the top of the list, to Complaints, and put Monday's date in the box. # fact:top-choice # rung:complaint,3 # km:s.do=full # fact:logged-monday # ac:ext-9.1a
  }
* [I understand, and you've every right to be upset. I can only say we're doing all we can for you, and I promise it's being looked into. # clock:+0m # ev:warm]
  ~ left = 1
  SOFIA: That's "sorry" and "soon" in a coat. Goodbye. # mood:angry
  The line closes.
* [That's quite all right. Do please ring us back at any time when it's a better moment for you, and one of us will be very glad to help. # clock:+0m]
  ~ left = 1
  SOFIA: A fourth time. No. # mood:angry
  The line closes.
- ->->

=== suits ===
{opens_up: SOFIA: You're the first one who's sounded as if it was in front of them. So what happens now?|SOFIA: {mood >= 3: Well, what are you going to do, then?|{mood == 2: All right. You've heard it. What happens now?|So what happens now?}}}
* {bad == 0} [Disputes have to move the £386, and I'll get to them. First, apart from that money, what would make the most difference to you tonight? # km:i.suits=full # ev:choice]
  -> asked_for
* {bad == 1} [You told me about a night's sleep and a bounced rent, and that's how I answered. Let me ask it properly: what would help most tonight? # km:i.suits=full # ev:ack+choice]
  SOFIA: ... All right. {mood >= 3: Properly, then.|At least you noticed.}
  -> asked_for
* [Before I plan anything over your head, tell me: what else has this cost you, what do you need by tonight, and when can you be reached? # km:i.suits=full # ev:choice]
  -> asked_for
* [Let me take one worry off you. If you give me your landlord's number, I'll ring him myself and explain that all of this was our fault. # km:i.suits=weak # harm:r.ignores-cue]
  SOFIA: No. No, you don't ring him. He lives under my floor. He doesn't need to know my business from a building society. # mood:worried # fact:landlord-no
  SOFIA: If you want to do something, you charged me twelve pounds for the rent not going. Twelve pounds, for not having the money you'd not given me. # fact:charge
  -> fork_in_road
* [What I'd suggest is that you leave all of it with us from here. Get some rest, try not to worry, and let us do the running around for you. # km:i.suits=weak # ev:warm]
  SOFIA: Leave it with you. I did that. I've done it twice. {mood >= 2: You charged me twelve pounds for it.|It cost twelve pounds, that last rest. You took a charge for the rent.} # mood:annoyed # fact:charge
  -> fork_in_road

= asked_for
~ letter = 1
SOFIA: The twelve pounds you took for the rent going back. It's not that it's a lot. It's that you charged me for your own mistake. # fact:charge
SOFIA: And could somebody write it down? That it wasn't me? To me, I mean. Not to him. Then if I want to show Mr Bell I can, and if I don't, I needn't. # mood:worried # fact:letter-wanted
SOFIA: I'm on at eight. My phone's in a locker from half past seven till eight in the morning, and by nine I'm asleep. I'm meant to be asleep. You can put that down if it stops people ringing me at noon. # fact:nights
-> fork_in_road

=== fork_in_road ===
Under the wall clock the board says DISPUTES: CALLS TAKEN UNTIL 17:00. It is five minutes to.
SOFIA: I'm to fetch my nephew from recorder club at five past. My sister could go, if I ask her, but Lucia always wants a reason.
* [Would you ask her? Disputes pick up until five. I'd get them on the line with us, tell it for you, and stay on until you've had an answer. # rung:dispute,1 # waive:e.overdue # ev:choice+progress # fact:disputes-line # ac:ext-9.1c]
  ~ fork = 1
  -> on_the_line
* [Don't ask her on our account: disputes would need more than five minutes of you. I'll do my part now and try them after. If they've gone, my manager has it tonight. # waive:e.disputes # ev:info # ac:prob-1.4]
  ~ fork = 2
  SOFIA: {mood >= 2: If I find out tomorrow that "tonight" meant nothing, I'm coming in with Mateo and the recorder.|All right. He'll stand at the gate looking like an orphan if I'm late. Go on.}
  -> log_it
* [The people who can really help you are disputes, and they're a lovely team. I'll pop you straight through now and they'll see to it all. # harm:e.cold-transfer]
  // No rung: nobody at disputes was ever reached.
  ~ fork = 3
  ~ bad = 1
  You press the key, and she drops into the disputes queue. You are on to your notes when your own line lights up again: she has been back through the switchboard. # clock:+4m # sound:phone-ring
  SOFIA: It rang and it rang. Then it was five, and it clicked, and a recording said the office was closed. You put me through to a recording. I've had to send Lucia for Mateo. # mood:angry
  {walks_out && bad == 1 && mood >= 2: -> last_chance -> }
  {left == 1: -> after_call }
  {asks_manager && mgr == 0 && mood >= 3: -> manager -> }
  -> log_it
* [I think this is really one for my team manager, not me. Would you mind holding while I see if Ruth is free? She'll know what's best to do. # rung:dispute,2 # harm:e.passes-up]
  ~ fork = 4
  Ruth comes out to your desk, listens, and looks past you at the clock. # clock:+4m
  RUTH: It's disputes' money, and they'd have picked up till five. It's five. You've got the member, you've got the log and you can do the charge. Do those. Then come and see me.
  SOFIA: Well? What did she say? Or are you going to tell me she's looking into it?
  -> log_it

=== on_the_line ===
~ bad = 0
She rings her sister on another phone: forty seconds of something fast and quiet.
SOFIA: She's going. It's costing me a bag of crisps.
The disputes line rings four times. # clock:+2m # sound:phone-ring
HARPREET: Disputes, Harpreet Gill. You've cut that fine. # own:hand-over
* {stuck == 1} [Thanks for picking up. Sofia Reyes is with us, identity checked: £386 reported last Wednesday, form in on the Thursday, no owner, and now her rent has bounced. # km:e.warm=full # km:s.cause=full # ev:progress # ac:prob-1.3]
  SOFIA: Yes. That's all of it. I couldn't have said it shorter. I've tried.
* {stuck == 0} [Thanks for picking up. Sofia Reyes is with us, identity checked: £386 reported last Wednesday, not a word since, and now her rent has bounced. What's holding it? # km:e.warm=full # km:s.cause=adequate # ev:progress # ac:prob-1.3]
  SOFIA: And the form's in. I sent the form.
* [Glad I caught you, Harpreet. I've got Sofia Reyes on the line about her card dispute. I'll let her explain, since she tells it a lot better than I would. # km:e.warm=weak # harm:r.asks-again]
  SOFIA: Me? Again? Right. It isn't mine. It's speakers. It's been eight days. I've rung three times. Shall I do the stairs as well? # mood:annoyed
* [I've a member here in real distress, Harpreet, and your team has been sitting on her money for eight days. I need it paid today, and so does she. # km:e.warm=weak # harm:r.blames]
  HARPREET: Good afternoon to you as well. Does the member have a name?
  SOFIA: Sofia Reyes. And I'm not in distress. I'm in my coat.
* [So sorry to land on you at the end of the day. Whenever you've got a minute, could you possibly look at something for Sofia Reyes? No great rush. # km:e.warm=weak]
  SOFIA: There is a rush. I'm here, you know. I can hear you both. # mood:annoyed
- HARPREET: Ms Reyes, good afternoon. I have it. "Awaiting form", and I'm looking at the form. It dropped out of one tray and nobody was given it from the other. That's our doing and I'm sorry. # clock:+4m # fact:stuck
{
- inhand == 1:
  SOFIA: Nobody was given it. I was told ten minutes ago that somebody'd be working on it. By this one, here, with the nice voice. # untrue-found:in-hand # mood:annoyed
  ~ inhand = 0
- trust == 0 && mood >= 2: SOFIA: So nobody had it. You've said it plainly, so I'll believe the next thing.
- else: SOFIA: Go on.
}
HARPREET: It was bought at fourteen minutes past two in the morning, Tuesday of last week. I have to ask: where was your card?
SOFIA: In my purse, in a locker, in a care home. I was turning Mrs Whitlock. She'd vouch for me, but she'd want it to be about her.
HARPREET: Then I've nothing against it. I'll release it myself this evening, and it should go in the six o'clock run. I can swear to the button; I can't swear to the machine. # fact:run # fact:harpreet
{stuck == 0:
  ~ stuck = 1
}
SOFIA: {mood >= 2: "Should." And if it doesn't? I'm on at eight, and my phone's in a locker from half past seven till eight in the morning.|"Should." And then what? By half past seven my phone's in a locker, and there it stays till eight in the morning.} # own:when # fact:nights
* [The button's Harpreet's and the checking's mine. I'll look at your account myself and ring at quarter past six, money or no money. Does that suit? # promise:callback,+69m # km:i.time=full # ev:info+choice # ac:ext-4.2 # ac:prob-1.4 # ac:prob-1.5]
  ~ promised = 1
  SOFIA: Money or no money. Quarter past six. I'll be ironing a tunic. Yes, that suits. # sound:promise-made
* [Would half past six be any good? I'll have looked by then and I'll ring you whether it's there or not. If that's a bad time, name me a better one. # promise:callback,+84m # km:i.time=full # ev:info+choice # ac:ext-4.2 # ac:prob-1.4 # ac:prob-1.5]
  ~ promised = 2
  SOFIA: Half past six is good. I'll be fed and ironed by then. Whether it's there or not, you said. # sound:promise-made
* [It'll be in by six, and that's a promise from me, so you can tell your landlord tonight that the rent is on its way. Isn't that a weight off? # harm:i.beyond-control # untrue:by-six # ev:warm # fact:swore]
  ~ swore = 1
  HARPREET: I did say "should".
  SOFIA: By six, though. You promised it. I'll look at six.
* [One of us will be in touch this evening, just as soon as it's gone through. You've been so patient with us, Sofia, and I really do appreciate it. # harm:i.vague-time # ev:warm]
  ~ bad = 1
  SOFIA: One of you. This evening. As soon as. I've got three of those at home already. # mood:annoyed
- HARPREET: You have my name, Ms Reyes. I'll leave you two to it.
{walks_out && bad == 1 && mood >= 2: -> last_chance -> }
{left == 1: -> after_call }
-> log_it

=== log_it ===
~ bad = 0
{logged > 0: -> charge}
{
- fork == 1: SOFIA: {mood >= 2: He had a name. That's new.|I liked him. He said "that's our doing" as if it didn't hurt.} And Monday, and yesterday? What about those?
- fork == 2: SOFIA: So what about Monday? And yesterday? Where do those go?
- else: SOFIA: {mood >= 2: And Monday, and yesterday, and that, just now. Where does all that go? In the sea?|So what about Monday, and yesterday?}
}
{wants_writing && trust < 2: SOFIA: I'm asking because I'd like something on paper with a date on it. I've had a lot of talking.}
* {fork < 3} [They go on the log now as one complaint, starting on Monday, when you first told us. That date matters: it's when our clock should have started. # rung:complaint,3 # km:s.do=full # ev:info+progress # fact:logged-monday # ac:ext-9.1a]
  ~ logged = 1
  The wrap-up list opens with "general enquiry" already lit. You have to scroll for Complaints. # fact:top-choice
  SOFIA: Monday. Good. {trust >= 1: It's a funny thing to be pleased about.|I'd like to see that written, but good.}
* {fork >= 3} [All of it goes on the log now as one complaint, starting on Monday. {fork == 3:Dropping you in a queue goes in as well|Being passed about just now goes in as well}: that was me, and I'm sorry. # rung:complaint,3 # km:s.do=full # ev:ack+progress # fact:logged-monday # ac:ext-9.1a]
  ~ logged = 1
  The wrap-up list opens with "general enquiry" already lit. You have to scroll for Complaints. # fact:top-choice
  SOFIA: You're putting yourself in it? {mood >= 3: Well. Spell it right.|... All right. Monday. Good.}
* [I'm opening a complaint for you this minute, under today's date, and I'll set out all that happened on Monday and yesterday in the notes to it. # rung:complaint,3 # km:s.do=adequate # ev:progress # fact:logged-today # ac:ext-9.1a]
  ~ logged = 2
  The wrap-up list opens with "general enquiry" already lit. You have to scroll for Complaints. # fact:top-choice
  SOFIA: Today's date? I told you on Monday. So the two times I wasn't listened to don't count, because I wasn't listened to.
* [I'm going to put a really full note on your account with both of those calls in it, so that whoever has it next can see what you've been through. # ev:warm]
  ~ bad = 1
  SOFIA: A note. I expect there's a note from Monday. I expect it's very full. # mood:annoyed
* [Nothing's been lost, and you needn't let it go. If you'd like to make it formal, there's a complaint form on our site, and that team is very good. # harm:e.passes-up]
  ~ bad = 1
  SOFIA: Another form. Forty pence a page, and then it drops out of a tray. I thought Monday was complaining. What did you all think I was doing? # mood:annoyed
- {walks_out && bad == 1 && mood >= 2: -> last_chance -> }
{left == 1: -> after_call }
-> charge

=== charge ===
~ bad = 0
{fork == 1: SOFIA: And I'd like my twelve pounds.|SOFIA: {mood >= 2: That's paper. What about the twelve pounds?|And the twelve pounds? Is that yours to do?}}
* [The £12 goes back today; we caused it. I'd add £15 for two lost calls and one we never made{letter == 1:, and your letter comes to you alone|; that was us as well}. Does that seem right? # ev:choice # ac:prob-1.2 # ac:prob-1.5 # ac:ext-9.1b]
  ~ paid = 1
  SOFIA: {trust >= 1: That's fair. I wasn't after anything for the rest, but it's fair. Yes.|It's fair. Yes. I'm adding it up to see if there's a catch. There isn't. Yes.} # agree:charge
  {letter == 1:
    SOFIA: And the letter to me. Yes. # agree:letter
  }
  Two entries on her account, £12.00 and £15.00, while she listens to you type. # done:charge # redress:27.00/22.00
* [We caused that £12, so I'd put it back today, with £10 for the call you waited for{letter == 1:, and write to you, nobody else|, as it never came}. If that's wrong, what's right? # ev:choice # ac:prob-1.2 # ac:prob-1.5 # ac:ext-9.1b]
  ~ paid = 2
  SOFIA: {mood >= 2: Ten pounds for a night's sleep. Well, you asked me, and it's not about that. Yes.|Nobody's asked me that. No, that's right. Ten's right. Yes.} # agree:charge
  {letter == 1:
    SOFIA: And the letter to me. Yes. # agree:letter
  }
  Two entries on her account, £12.00 and £10.00, while she listens to you type. # done:charge # redress:22.00/22.00
* [You've been so good about all of this. I'll put the £12 back with £30 on top of it, straight away, so we can draw a line and let you get on. # ev:gift]
  ~ paid = 3
  {mood >= 3:
    ~ bad = 1
    SOFIA: Thirty? I didn't ask for thirty. Is that what it costs to get me off the phone? Because it's working. # agree:charge
  - else:
    SOFIA: Thirty? I didn't ask for thirty. {mood == 2: Is that what it costs to get me off the phone?|What's the line for?} Well. I won't say no. # agree:charge
  }
  {letter == 1:
    SOFIA: I'd sooner have the letter. To me. # agree:letter
  }
  Two entries on her account, £12.00 and £30.00. An amber box asks for a manager's initials; you press "later". # done:charge # redress:42.00/22.00 # fact:amber
* [Charges like that are really for my team manager to look at. I'll mention it to her tonight, and someone will let you know what she's decided. # harm:e.passes-up]
  ~ bad = 1
  ~ paid = 4
  SOFIA: Twelve pounds. You need a manager for twelve pounds. {mood >= 2: I'm in charge of twenty-six people at night and I've got the drugs keys.|All right.} # mood:annoyed
  {letter == 1:
    SOFIA: And the letter? To me?
    You say yes: to her, and to nobody else. # agree:letter
  }
- {walks_out && bad == 1 && mood >= 2: -> last_chance -> }
{left == 1: -> after_call }
{fork == 1: -> close}
-> closed_for_the_day

=== closed_for_the_day ===
{fork == 2:
  A door shuts at her end, and there are footsteps under her voice: she is walking to fetch him. You try disputes on the second line. It rings for a long time. Then a click, and the recording. # clock:+4m # sound:hold-beep # fact:disputes-shut
- else:
  {fork == 4:She is walking now, to fetch him. You try disputes all the same: a click, and the recording.|You try disputes yourself, on the second line. The same click, the same recording.} # fact:disputes-shut
}
SOFIA: {fork == 2: They've gone, haven't they? I can hear it in your typing.|{mood >= 2: So there's nobody. It's the eighth day and there's nobody.|So they've gone home.}} # own:when
* [Bad news first: disputes have closed, so the £386 can't move tonight. My manager gets it now as overdue. I'll ring at half past eight, news or none. Does that suit? # promise:callback,+924m # km:i.time=full # ev:bad-news+info+choice # ac:ext-4.2 # ac:prob-1.4 # ac:prob-1.5]
  ~ promised = 2
  SOFIA: Half past eight I'm on the top deck of the forty-one. That suits. I'd sooner be told than strung along. # sound:promise-made
* [They've gone, and I'd rather say so. It goes to Ruth Adeyemi, my manager, as overdue tonight. Would quarter past eight tomorrow suit you, whatever I've heard? # promise:callback,+909m # km:i.time=full # ev:bad-news+info+choice # ac:ext-4.2 # ac:prob-1.4 # ac:prob-1.5]
  ~ promised = 1
  SOFIA: Quarter past. I'll just be out of the door. Whatever you've heard: I'm writing that down. # sound:promise-made
* [They've closed for the day, I'm afraid, but please don't worry. I'll make sure that somebody picks it up first thing, and they'll be in touch as soon as they can. # harm:i.vague-time # ev:warm]
  SOFIA: First thing. As soon as. I'll be asleep first thing. Or I'll be lying there with the phone again, won't I? # mood:worried
* [They've closed, but it's all in hand now. I promise you it will be back in your account by the time you're off shift, so you can go and have a quieter night. # harm:i.beyond-control # untrue:by-morning # ev:warm # fact:swore]
  ~ swore = 1
  SOFIA: By the morning. You promise. All right. I'll look at eight, then, when I get my phone out of the locker.
- -> close

=== close ===
{fork == 1: Twelve minutes past five. Somebody switches off the far bank of lights.|Six minutes past five. {fork == 3:At her end, a kettle.|At her end, a playground.}}
{mgr == 1 && warned == 0: SOFIA: {mood >= 2: And I'd still like your Ruth to know about this.|You can tell your Ruth that I asked for her and then didn't need her.}}
SOFIA: {opens_up: You've been straight with me. So where are we, before I lose you?|{mood >= 2: So say it back. What have I actually got?|So what have I got, when I put this phone down?}} # own:closing
* {logged > 0} [A complaint, number 4471, dated {logged == 1:Monday|today}. They'll write with an answer; if it's not right, the ombudsman is free.{promised > 0: And my call{fork != 1: tomorrow}, at the time I gave.} Anything missing? # km:i.rights=full # ev:info # ac:ext-9.1b]
  SOFIA: Four four seven one. {promised > 0: {mood >= 3: I've got it down. No. That's all of it.|No, that's it. That's more than I've had in eight days.}|And a time. You've left out a time.}
* {logged == 0} [Something I've not done: log it. I'm doing that now, dated Monday, number 4471. They'll write with an answer; if it's not right, the ombudsman is free. # rung:complaint,3 # km:s.do=adequate # km:i.rights=full # ev:info+progress # fact:logged-monday # ac:ext-9.1a # ac:ext-9.1b]
  ~ logged = 1
  The wrap-up list opens with "general enquiry" already lit. You have to scroll for Complaints. # fact:top-choice
  SOFIA: You nearly didn't, though. You nearly let me go without it. But all right: four four seven one.
* [You've my name now, and it's all noted on the account. Complaints may write to you as well. Is there anything else I can help you with this afternoon? # km:i.rights=weak]
  SOFIA: "May." You nearly had a whole sentence there. {mood >= 2: No. Nothing else.|No, that's all.}
* [That's everything done that I can do from here. You shouldn't need to ring again, so do try to have a quieter evening. Thank you for being so patient. # ev:warm]
  SOFIA: I'm not patient. I'm on hold. Bye. # mood:annoyed
* {promised == 0} [There's something I never gave you, and that's a time. I'll look myself and ring at quarter past {fork == 1:six tonight|eight tomorrow}, with whatever is there. Does that suit? # km:i.time=adequate # km:i.rights=weak # ev:info+choice # ac:prob-1.4]
  ~ promised = 1
  {
  - fork == 1: SOFIA: {swore == 1: And if it's not there at six, you'll be ringing to say so? Right. Quarter past six.|Quarter past six. You left it till the last breath, but you got there.} # promise:callback,+63m # sound:promise-made
  - else: SOFIA: {swore == 1: So it might not be there. I see. Quarter past eight, then.|Quarter past eight. You left it till the last breath, but you got there.} # promise:callback,+909m # sound:promise-made
  }
* {promised > 0} [And if you're not happy with how any of it goes, you can always ring us back and ask for a manager. We're open until eight, and on Saturdays too. # km:i.rights=weak]
  SOFIA: Ring back. Yes. I know how to do that. # mood:annoyed
- {walks_out && mood >= 3: She has gone before you can say goodbye.|The line closes.} # away
-> after_call

=== after_call ===
{left == 1: You are left with the tone, and her account open in front of you.}
{logged == 0: -> late_log}
-> to_ruth

=== late_log ===
The wrap-up box wants a reason for the call. The first choice in the list, already lit, is "general enquiry". It's what the list always offers. # fact:top-choice
* [Stop. Open the complaints log instead, date it Monday, and write down both of the earlier calls # do # clock:+0m # rung:complaint,3 # km:s.do=adequate # fact:logged-monday # ac:ext-9.1a]
  ~ logged = 1
  Complaint 4471. Sofia Reyes doesn't know that she has one; the letter will be the first she hears.
* [Leave it as it stands and save: she never used the word "complaint", and it's the money that she's after # do # clock:+0m # critical:not-logged]
  Saved. That makes three.
* [Save it for now with a thorough note, and ask somebody tomorrow whether a call like this one counts # do # clock:+0m # critical:not-logged]
  Saved. "General enquiry", with a very thorough note. That makes three.
- -> to_ruth

=== to_ruth ===
{fork == 1: -> write_letter}
Ruth Adeyemi has one arm in her coat.
RUTH: {fork == 4: Now, then. What have you got for me?|{fork == 3: Was it you that sent a member through to disputes on the stroke of five? The switchboard's just asked me who does that. Never mind it now. What have you got?|Is that the Reyes call? I could see the back of your neck from my desk.}} # own:tell-ruth
* {stuck == 1} [It's overdue, and it's ours: £386 since last Wednesday, form in, no owner. Rent bounced, two complaints unlogged. Could you get it released first thing? # rung:overdue,2 # km:e.warm=full # km:s.cause=full # ac:ext-9.1c # ac:prob-1.3]
  ~ ruth = 2
  RUTH: No owner. Eight days with no owner. I'll ring their manager at home, and I'll be in at seven with Harpreet Gill, from disputes. You've done the thinking; I'll do the shouting. # fact:ruth-has
* {stuck == 0} [It's overdue, and it's ours: £386 since last Wednesday and I can't say why. Rent bounced, two calls gone nowhere. Could you get disputes on to it first thing? # rung:overdue,2 # km:e.warm=adequate # km:s.cause=weak # ac:ext-9.1c # ac:prob-1.3]
  ~ ruth = 2
  RUTH: You can't say why? It takes one click. Never mind: there. "Awaiting form", and there's the form. I'll be in at seven with Harpreet Gill, from disputes. # fact:ruth-has # fact:stuck
* [Could you have a look at the Reyes case when you get the chance, Ruth? It's all on the system, and the poor woman's had a bit of a time of it with us. # rung:overdue,2 # km:e.warm=weak]
  ~ ruth = 1
  RUTH: Everyone's had a bit of a time of it. What's the matter with the case? ... Put it in my tray, I'll read it in the morning. # fact:ruth-has
* [It was a difficult one, {left == 1:and she's had enough of us for today|but I think she's calmer now}. I'll catch disputes myself in the morning, so there's nothing that you need to stay for. # rung:overdue,0 # harm:e.holds-on]
  RUTH: If you're sure. Night, then.
* [I think this one had better be yours from here. She's really had enough of me, and she'd take it better from you. Would you ring her tomorrow? # rung:overdue,2 # km:e.warm=weak # harm:e.passes-up]
  ~ ruth = 1
  RUTH: I'll chase the money. {left == 1:But you heard her and I didn't, so write it up as if I'd know nothing else. I won't.|{promised > 0:But it's you who gave her a time, so it's you who rings.|But you've heard her and I haven't. You ring.}} # fact:ruth-has
- -> write_letter

=== write_letter ===
{left == 1: -> record_it}
{letter != 1: -> record_it}
The letter is three lines on your screen. It wants a name at the top.
* [Send it to Sofia's own email: a payment was returned through our delay, with nothing in it about cards or disputes # do # clock:+2m # done:letter # fact:letter-sent]
  ~ letter = 2
  Sent. Castlegate's crest has never sat above three plainer sentences. # sound:email-sent
* [Send it straight to Mr Bell: his address is on the standing order, and it'd spare her having to hand it over # do # clock:+2m # harm:i.private-data # fact:letter-bell]
  ~ letter = 3
  Sent, to the flat under hers. # sound:email-sent
* [Keep it back until the £386 has landed, so that the letter can tell the whole story and be a happier one # do # clock:+2m]
  ~ letter = 4
  It goes into drafts, with eleven others.
- -> record_it

=== record_it ===
{left == 1: -> left_record}
{
- fork == 1 && promised == 1: The floor is quiet. You write it up while it's fresh. Harpreet's run is at six; you said quarter past. # record
- fork == 1 && promised == 2: The floor is quiet. You write it up while it's fresh. Harpreet's run is at six; you said half past. # record
- fork == 1: The floor is quiet. You write it up while it's fresh. Harpreet's run is at six. You gave her no time for a call. # record
- promised == 1: The floor is quiet. You write it up while it's fresh. For tomorrow: quarter past eight, you said. # record
- promised == 2: The floor is quiet. You write it up while it's fresh. For tomorrow: half past eight, you said. # record
- else: The floor is quiet. You write it up while it's fresh. You gave her no time for a call. # record
}
{fork == 1: -> evening}
-> morning

=== evening ===
* [Go into her account yourself at five past six, and ring her then with whatever it shows # do # clock:+51m]
  ~ kept = 1
  ~ money = 1
  Five past six. # heading:This evening
  £386.00, "disputed payment returned", timed at two minutes past. You dial. # sound:phone-ring
  {promised > 0:
    SOFIA: You're early. {opens_up: Nobody's ever early. Hang on, let me put the iron down.|I had the iron in one hand and my phone in the other, just in case.} # promise-kept:callback # ac:ext-8.2
  }
  {promised > 0 && swore == 1:
    SOFIA: It wasn't there at six, mind. You promised me six. I stood and looked at it not being there. # untrue-found:by-six
  }
  {promised == 0 && swore == 1:
    SOFIA: I looked at six, as you said. It wasn't there. So I rang your main number, on the other phone. I'm in the queue now. You can hear the music. # untrue-found:by-six # mood:annoyed
  }
  {promised == 0 && swore == 0: SOFIA: Oh. I didn't know if it'd be you, or when. I've been carrying this phone round like an egg.}
  -> talk
* [Wait for Harpreet to message that it has landed, so that you ring her once, with good news # do # clock:+150m]
  ~ kept = 2
  ~ money = 1
  Harpreet's message comes at half past seven: "In at 18:02, meant to say." Your call goes to a locker in a care home, where it rings among the coats. # heading:This evening
  -> chased
* [Send a text at six to say it's going through, and leave her in peace to get ready for work # do # clock:+150m]
  ~ kept = 3
  ~ money = 1
  The text goes at six: "Your refund is being processed. Thank you for your patience." The money is in at two minutes past. Nobody rings her. # heading:This evening # sound:email-sent
  -> chased
* {promised > 0} [Text her before the time that you'll be nearer half past seven, and ring once Harpreet has confirmed # do # clock:+50m # promise-warned:callback]
  ~ kept = 4
  ~ money = 1
  Your text: "Nothing confirmed yet. I'll ring by half past seven." The money has been in since two minutes past. Harpreet confirms it at half past seven. # heading:This evening # sound:email-sent
  You dial. # clock:+92m # sound:phone-ring
  SOFIA: I've got one arm in a tunic and the locker's open. At least you said. Quick. # promise-kept:callback # mood:worried
  -> talk

=== morning ===
* [Be in before eight, look at it with whoever has it, and ring her {promised > 0:ahead of the time|when she comes off shift} with whatever there is # do # clock:+886m]
  ~ kept = 1
  Friday, just before eight. # heading:The next morning
  {
  - ruth == 2:
    ~ money = 1
    Ruth is there, coat still on, with Harpreet Gill of disputes beside her. "Released at half past seven," he says. "She's got it." You see it land. You dial. # sound:phone-ring # clock:+12m
  - ruth == 1:
    Ruth's tray is as it was. You carry the paper down to disputes yourself and wait while one Harpreet Gill hangs up his coat. He releases it as you stand there. It won't land before ten. You dial. # sound:phone-ring # clock:+12m
  - else:
    Nobody has been told, so nobody is in. You stand at the disputes door till a man called Harpreet comes with the key. He releases it as you stand there. It won't land before ten. You dial. # sound:phone-ring # clock:+12m
  }
  {promised > 0:
    SOFIA: You're early. {opens_up: I've only just got my phone out of the locker. I was going to give you till half past.|I'd got my thumb on your number. I was all ready to chase you.} # promise-kept:callback # ac:ext-8.2
  }
  {promised > 0 && swore == 1 && money == 0:
    SOFIA: It's not there, mind. I looked at eight. You'd promised me, before you thought better of it. # untrue-found:by-morning
  }
  {promised == 0 && swore == 1 && money == 0:
    SOFIA: It's not there. You promised me, and I've just looked, and it's not there. # untrue-found:by-morning # mood:angry
  }
  {promised == 0 && swore == 1 && money == 1: SOFIA: It's there. I looked at eight, and it's there. I've been standing here looking for the catch.}
  {promised == 0 && swore == 0: SOFIA: Oh. I wasn't expecting anybody. I was going to start ringing again when I'd slept.}
  -> talk
* [Wait for disputes to say that the money is back, so that you ring her once, with good news # do # clock:+1010m]
  ~ kept = 2
  ~ money = 1
  Disputes open the case at nine and say so at ten. You ring at ten. Nobody who's been up all night answers a phone at ten. # heading:The next morning
  -> chased
* [Send a text at half past eight saying it's being dealt with, and let her sleep after her shift # do # clock:+1010m]
  ~ kept = 3
  ~ money = 1
  The text goes: "Your refund is being processed. Thank you for your patience." She reads it on the top deck of the 41. The money is in by ten. # heading:The next morning # sound:email-sent
  -> chased
* {promised > 0} [Text her before the time that it'll be nearer ten, and ring once disputes have it in front of them # do # clock:+900m # promise-warned:callback]
  ~ kept = 4
  {ruth == 2:
    ~ money = 1
  }
  Your text: "Nothing to tell you yet. I'll ring towards ten." {ruth == 2:Ruth, who has been in since seven, asks why you haven't rung.|Disputes open the case at nine, and find the form in a minute.} # heading:The next morning # sound:email-sent
  You dial. # clock:+96m # sound:phone-ring
  SOFIA: I was asleep. No, you said. I put it under the pillow. Go on, what is it? # promise-kept:callback # mood:worried
  -> talk

=== chased ===
{
- fork == 1: Friday, ten past three. She is on the line, and she asked for you by name. # clock:+1166m # sound:phone-ring
- else: Friday, ten past three. She is on the line, and she asked for you by name. # clock:+308m # sound:phone-ring
}
{
- fork == 1 && swore == 1: SOFIA: By six, you promised. At six it wasn't there. I found it at eight this morning by myself, in a locker room, on one bar of signal. # untrue-found:by-six # mood:annoyed
- swore == 1: SOFIA: By the time I was off shift, you promised me. I stood in that locker room at eight with my coat on, looking at a nought. You could have said you didn't know. # untrue-found:by-morning # mood:angry
- promised > 0 && kept == 2: SOFIA: You said whether it was there or not. I stood there with the phone till they called my name. That's twice I've waited up for you people. # mood:angry
- promised > 0: SOFIA: I got your text. You said you'd ring. I can't ask a text a question. # mood:annoyed
- else: SOFIA: I've had to find out for myself again. It's there. I don't know what it means, but it's there. # mood:annoyed
}
-> talk

=== talk ===
* {money == 1} [The £386 is in. The rent won't try again by itself, though. Shall we send it together now, or would you rather do it on your own, later? # ev:progress+choice # km:s.check=adequate]
  ~ rent = 1
  SOFIA: Together. I want a witness. {mood > 1: Four nine five. Gone. Is it gone? Good.|{kept == 1: {fork == 1: Four nine five to Mr Bell. There. I heard him cough through the floor. It's probably not connected.|Four nine five to Mr Bell, and the man in front's just turned round to see who's cheering.}|Four nine five to Mr Bell. Gone. It doesn't even make a noise, does it?}} # fact:rent-sent # mood:relieved
* {money == 1} [The money shows at my end. Can you see it too? I'd like to be sure, because the rent must be sent again, and I don't want it bouncing twice. # ev:info+choice # km:s.check=adequate]
  ~ rent = 1
  SOFIA: Again? It doesn't just go? I'd never have known that. Wait. Yes, I can see it. I'll send the rent while you're here. # fact:rent-sent # mood:relieved
* {money == 0} [It isn't in yet, and I wanted you to hear that from me. It was released just now and should land by ten. The rent has to be sent again after. # ev:bad-news+info # km:s.check=adequate]
  ~ rent = 1
  SOFIA: By ten. All right. I'll set an alarm and send the rent, and then I'll sleep. {mood >= 2: I'd have slept better with it the other way round.|At least it's got a time on it.} # fact:rent-sent
* [Good news: it's all sorted out, every penny of it. So you can put the whole business behind you now, and thank you for being so patient with us. # ev:warm # harm:s.unchecked]
  SOFIA: {mood >= 2: Is it. Well, you'd know.|Oh. Good. Then that's that, I suppose.} Thank you.
* [It's through at last. Disputes should never have let it come to this, and I've made very sure they know how badly they let you down over it. # harm:r.blames]
  SOFIA: I don't need anybody told off. I needed the money. {mood >= 2: Is that everything?|But thank you.}
- -> monday

=== monday ===
{
- fork == 1 && kept == 1: Monday, half past three: late enough for somebody who works nights to be up. # heading:Monday # clock:+5603m
- kept == 1: Monday, half past three: late enough for somebody who works nights to be up. # heading:Monday # clock:+4758m
- kept == 4 && fork == 1: Monday, half past three: late enough for somebody who works nights to be up. # heading:Monday # clock:+5512m
- kept == 4: Monday, half past three: late enough for somebody who works nights to be up. # heading:Monday # clock:+4662m
- else: Monday, half past three: late enough for somebody who works nights to be up. # heading:Monday # clock:+4338m
}
SOFIA: Hello? {opens_up: Oh, it's you. I've got my shoes on the wrong feet, I've only just got up.|{mood >= 2: It's you. What's gone wrong?|Oh. Is something the matter?}}
* {logged > 0} [The reply to your complaint goes out tomorrow, so I'm ringing first. Did the rent land? And what, from where you're sitting, still isn't right? # km:s.check=full # ev:choice # ac:ext-8.3]
  -> verdict
* {logged > 0} [Before anyone answers your complaint, I want your version. Has the rent arrived, is the money all there, and is anything worse than I think it is? # km:s.check=full # ev:choice # ac:ext-8.3]
  -> verdict
* {logged == 0} [I'm ringing to check how it turned out, and not to sell you anything. Did the rent land? And what, from where you're sitting, still isn't right? # km:s.check=full # ev:choice # ac:ext-8.3]
  -> verdict
* [I'm just ringing to let you know that everything's showing as paid at our end, so I'm closing my part of it. Thank you again for bearing with us. # km:s.check=weak # harm:s.unchecked]
  -> closed_on_her
* [You may be getting a text that asks how we did. I'd be so grateful if you could mention the good parts. It makes a real difference to the team. # harm:s.unchecked]
  SOFIA: The good parts. {mood >= 2: I'll have to have a think.|I'll see.}
  -> closed_on_her

= verdict
{inhand == 1:
  SOFIA: I asked who'd had my case all that time. Nobody. You told me that somebody would be working on it. # untrue-found:in-hand # mood:annoyed
}
{
- rent == 1: SOFIA: It landed. Mr Bell put a note under my door with a smiley face on it. He's seventy-four. I didn't know he did those.
- else: SOFIA: The rent? It never went. Nobody told me it had to be sent again. He knocked on Saturday. I sent it by hand with him standing there, admiring the light bulb. # mood:annoyed
}
{letter == 2:
  SOFIA: And I had your letter in my bag the whole time, and I never showed him. But I had it. That was the thing. # mood:relieved
}
{letter == 3:
  SOFIA: And he's had a letter. From you. With your crest on. It's the first thing he said to me: "I see your building society's been in touch about your money." I asked you. I said to me. # mood:angry
}
{letter == 4:
  SOFIA: The letter never came. I'd asked for one thing on paper. I told him the story in the end. All of it. On the stairs. # mood:sad
}
{paid == 4: SOFIA: And nobody's told me about the twelve pounds.}
{logged == 0:
  SOFIA: And I looked for a complaint number and I haven't got one. I've complained three times. So I rang the ombudsman this morning, and they asked me for it. # mood:annoyed
}
{logged == 2:
  SOFIA: And complaints have written to say they've got it, and it says I first complained on Thursday. It was Monday. I'd like that put right. # mood:annoyed
  You change the date while she waits. It takes longer than it would have on Thursday.
}
{opens_up: SOFIA: Shall I tell you what would have done it? One call, on Monday. "No news, Ms Reyes." I'd have gone to sleep. I'd have waited another week for you.|{rent == 1 && letter < 3 && paid < 4 && logged == 1: SOFIA: So it's right. I still check it every morning. I expect that'll wear off.|SOFIA: Otherwise, yes. The money's there. I look every morning.}}
-> pattern

= closed_on_her
{inhand == 1:
  SOFIA: You said somebody would be working on it, back then. I asked. Nobody ever was. # untrue-found:in-hand # mood:annoyed
}
{
- rent == 1: SOFIA: It's all gone through, if that's what you're asking. You weren't asking.
- else: SOFIA: Paid at your end. The rent never went, at mine. Nobody said that I had to send it again. Mr Bell knocked on Saturday. # mood:annoyed
}
{letter == 3:
  SOFIA: And he's had a letter. From you. About me. I said "to me". I said it twice. # mood:angry
}
{letter == 4: SOFIA: And I never got that letter.}
{logged == 0:
  SOFIA: I rang the ombudsman this morning. They asked me for my complaint number, and I said I'd only complained three times. # mood:annoyed
}
-> pattern

=== left_record ===
You write it up while it's fresh, before anybody asks you to. # record
* [Put every call in the file with its time, and ask Ruth to write to her today, saying what you missed # do]
  RUTH: She'll not want it from you, and I don't blame her. I'll write. Give me the times.
* [Try her number again straight away, and keep trying until she picks up and you can explain it all # do # harm:r.ignores-cue]
  It rings. It rings. The third time, she has switched it off.
* {promised > 0} [Ring once, at the time you gave her, say only what her account shows, and then let her go # do # clock:+64m # ac:ext-8.2]
  SOFIA: Yes. It's there, I can see it. You rang, I'll give you that. I'm still sending the letter. # promise-kept:callback
* [Leave it where it is: she has hung up, and she knows how to reach you when she wants to talk about it # do]
  By six the floor is dark.
- Her letter comes on Monday, two sides, with the dates in a column. It has gone to the chief executive and, she says, to the ombudsman as well. It is a very good letter. # heading:Monday # clock:+5340m # sound:paper
{inhand == 1:
  "I was assured that somebody was working on my case," it says. "Nobody was." # untrue-found:in-hand
}
{swore == 1 && fork == 1:
  "I was promised it by six," it says. "At six it was not there." # untrue-found:by-six
}
{logged == 0: It's the first complaint on Castlegate's system in her name. It is her fourth.|It has been joined to complaint 4471, which you opened. That much was there when they looked.}
-> pattern

=== pattern ===
{mood >= 2:
  ~ sore = 1
}
Later, Ruth leans on the end of your desk. # sound:pen
{
- left == 1 && fork == 1: RUTH: Reyes. She had her money from disputes that night, and she still wrote. Sit down a minute. What do I need to know?
- left == 1: RUTH: Reyes. Disputes paid her on Friday, when I stood over them. Sit down a minute. What do I need to know?
- fork == 1: RUTH: Reyes. She's paid, and you never needed me, so I've only seen the log. What do I need to know?
- else: RUTH: Reyes. She's paid, and Harpreet's cleared out his tray. What do I need to know?
}
* [Her two complaints were saved as enquiries because that's the top choice on the screen. I'd like that changed, and ten minutes on it in the huddle. # km:e.pattern=full # ac:prob-1.7]
  RUTH: Is it the top choice? ... It is. I've looked at that screen for six years. Ten minutes on Thursday, and you can do the talking.
* [What I did and when is all on the file. But hers can't be the only ones. Could we search this month's enquiries for the word "unhappy", and count? # km:e.pattern=full # ac:prob-1.7]
  RUTH: Eleven. ... Eleven, and it's only the twenty-third. Right. That's not a slip, that's a hole. Bring it to the huddle with me.
* [I looked up who took those two calls of hers, and it was the pair from the new intake. I think you may want to have a quiet word with both of them. # km:e.pattern=weak # harm:r.blames]
  RUTH: I can have a quiet word with two people. Then there'll be another two. What made it easy to get wrong? Think about that and come back to me.
* [It came right {left == 1:about the money|in the end}, so there isn't a lot to report. Everybody was very helpful about it, and I've been round and thanked them all myself. # harm:s.third-repeat]
  RUTH: That's nice. I've had another one this morning, mind. Told "soon" on Friday, saved as an enquiry. Different member.
- {paid == 3: RUTH: One more thing. Forty-two pounds, on a limit of thirty, and an amber box that nobody ticked. I have to answer for that to audit. Next time, ask me. I might say yes.}
{
- left == 1:
  RUTH: She writes well, doesn't she? Let's deserve the next one. # ending:rang-off
- logged == 0:
  RUTH: And there's this, from the ombudsman, asking for our complaint file. We haven't got one. Three times she told us. # ending:unlogged
- letter == 3:
  RUTH: And there's this, from complaints. A letter to a landlord. Shut the door a minute, would you? # ending:told-landlord
- kept == 1 && promised > 0 && paid < 4 && rent == 1 && sore == 0:
  RUTH: She's asked complaints to put your name in the file. Under "person who rang when they said". I didn't know that there was a box for that. # ending:settled # sound:case-closed
- else:
  RUTH: She's got her money. I don't think she's got her faith in us back. Well, that's slower. # ending:paid-only
}
-> END
