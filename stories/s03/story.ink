// Three nights for nothing. The Penhallow Hotel, Level 3.
// Two facts decide the money: the call that was never logged (a quarter of the night), and, if the
// learner asks how the rest of the night was spent, the door record that shows it was lost (a night).

VAR mood = 2
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false
VAR manager_no = false

VAR log_read = 0     // the night log has been looked at
VAR said_once = 0    // the guest was told that he rang only once
VAR funeral = 0      // he has said why he was here
VAR shelter = 0      // he has said where he spent the night
VAR door = 0         // the door record has been looked at
VAR second = 0       // the call at 01:15 is established
VAR away = 0         // he has gone for his train, a written answer promised
VAR mina_yes = 0     // 1 one night approved, 2 sent back to the desk, 3 refused with the evidence before her
VAR gm = 0           // the whole thing was passed to the general manager
VAR sum = 0          // pounds offered
VAR paid = 0         // and put through
VAR bought = 0       // the review was treated as something to pay for
VAR timed = 0        // an email by five was promised
VAR by_mina = 0      // the second call was learned from Mina, not from the porter
VAR asked_mina = 0   // he has been told that Mina will see him
VAR page = 0         // Desmond has shown the learner the log's columns

-> desk

=== desk
Monday, eight minutes past nine. Rain on the awning, toast in the air, and a queue that has just become one man with one small case. # place:hotel # prop:hotel-bill # sound:desk-bell
GARETH: Lomax, 212. You needn't wish me a safe journey. Three nights, five hundred and forty pounds, and the first of them I spent listening to somebody else's wedding.
GARETH: I rang your desk. Twice. I want the five-forty back, I want a weekend here in April with nothing to pay, and I've a taxi at ten to ten.
He stops for breath. He has plainly not finished. # own:first-words
* [Go on, Mr Lomax. I'd like the whole of it before I say a word about bills. # km:r.open=full # ev:choice # ac:prob-4.4]
    GARETH: Right. Well. That's not what I'd rehearsed for.
    GARETH: It was the corridor. Not the music, the music stopped. It was people, outside my door, having the second half of the party.
* [Five hundred and forty pounds, and no sleep on the first night. Tell me about it. # km:r.open=full # ev:ack # ac:prob-4.4]
    GARETH: No sleep. Yes. Thank you. That's the size of it.
    GARETH: It was the corridor, not the ballroom. Outside my door. One of them could sing. Just the one.
* [I'm so sorry you're upset, sir. I'll do everything I can to put this right for you. # km:r.open=weak # ev:warm]
    GARETH: You don't know what "this" is yet. I'd only got as far as the taxi. # mood:annoyed
    GARETH: It was the corridor. People outside my door, half the night.
* [Let me stop you there, sir. I'll bring up the night log and we'll see what it says. # harm:r.cuts-across]
    GARETH: You'll hear what I say, when I've said it. # mood:angry
    GARETH: It was the corridor. People outside my door, half the night. Put that in your log.
- -> facts

=== facts
{walks_out: -> walks}
{mood >= 3: He has both hands flat on the desk.|He waits, one hand on the handle of the case.}
- (hub)
{walks_out: -> walks}
* [Read Friday's page of the night log # look]
    ~ log_read = 1
    One line, in a neat hand. "23:40. Rm 212, noise in corridor. Went up, spoke to party outside 216, quiet by 23:55. Offered 212 a move to 104, guest declined. D.C." Below it, nothing until the papers at five. # sound:paper # fact:log
    GARETH: Is it good? I'd hate to spoil the ending.
    -> hub
* [Check his bill and how it was paid # look]
    Three nights at £180, paid by card on arrival. No extras but a pot of tea at ten past six on Saturday morning. # sound:paper # fact:bill
    GARETH: Five-forty. I can save you the sum. I do it for a living.
    -> hub
* [I'd hate you to have to relive it all, so let's just take it that it was noisy. # km:r.facts=weak # ev:warm]
    GARETH: You'd hate me to. I see. I wouldn't mind somebody knowing what actually happened. # mood:annoyed
    GARETH: Two calls. Twenty to twelve and quarter past one. Remember the second one, because nobody else seems to.
    -> threat
* {log_read == 1} [There's one call here, sir, and a room move you turned down. You rang us once. # harm:r.blames # untrue:one-call]
    ~ said_once = 1
    GARETH: I rang twice. You're reading me your own homework and telling me you got full marks. # mood:angry
    GARETH: Twenty to twelve, and a quarter past one. Go and ask.
    -> threat
* {log_read == 0} [Our night porter is very thorough. Two calls would be surprising, if I'm honest. # harm:r.blames]
    GARETH: If you're honest. And what am I being? # mood:angry
    GARETH: Twenty to twelve, and a quarter past one. Surprise yourself. Go and ask.
    -> threat
* [Take me through Friday night from the start: what you heard, and who you spoke to. # km:r.facts=full # ev:progress]
    {mood >= 3: GARETH: From the start. Fine. I'll use short words.|GARETH: From the start. All right.}
    -> his_night
* [When did you ring each time, who answered you, and what happened after that? # km:r.facts=full # ev:progress]
    GARETH: Now that's a proper question.
    -> his_night

=== his_night
GARETH: Twenty to twelve I rang. Your man came up, five minutes, very civil, and it went quiet. He offered me a room downstairs. I was in my pyjamas with everything laid out for the morning, and it had stopped. I said no.
GARETH: One o'clock, off they go again. Quarter past, I rang. A voice said, "Leave it with me." So I left it with him. # fact:two-calls
{log_read == 1: The first half of that is in the log, almost word for word. The second half isn't.|He says it in order, and looks at the closed log when he has done.}
-> threat

=== threat
{walks_out: -> walks}
He turns his phone round on the desk. There is a page of stars on it, none of them filled in yet.
GARETH: I write reviews. Four hundred and six of them; I'm a careful man. This one is half done. How it ends is rather up to you. # own:the-threat
* [Write what you found. What we owe you depends on Friday night, not on the stars. # km:s.alike=full # ev:info # ac:prob-1.1]
    GARETH: You'd be surprised how few people say that.
    GARETH: All right. Friday night. I'm listening.
* [I do hope we can avoid that. I'm sure there's something I can find to please you. # km:s.alike=weak # harm:e.rewards-volume]
    ~ bought = 1
    GARETH: And there it is. It's always the phone. I could have said I was on fire. # mood:annoyed
* [If I took £60 off the bill this morning, could we agree to leave the review there? # critical:paid-threat # harm:e.rewards-volume]
    ~ bought = 1
    GARETH: Sixty pounds. So that's what one goes for. # mood:angry
    GARETH: No. But I'll remember that it was the phone you made an offer to, and not me.
* [That's yours to write. A guest with no phone at all would get this same answer. # km:s.alike=full # ev:info # ac:prob-1.1]
    GARETH: Hm. # mood:neutral
    GARETH: That's either principle or very good training. Go on, then. What answer?
- -> unsaid

=== unsaid
{walks_out: -> walks}
He puts the phone away. It catches on something in his blazer pocket, and a few inches of black tie come out with it. He tucks it back without looking down.
* [Is there anything else you'd like me to add, before I start looking into it all? # km:r.unsaid=weak]
    GARETH: No. I think that's quite enough for one form.
    His hand goes to the pocket, and away again.
* [What did a night like that do to your Saturday, if you don't mind me asking you? # ev:choice # ac:ext-5.2]
    {
    - mood >= 3:
        GARETH: It finished it. That's all you need. # mood:angry # km:r.unsaid=adequate
    - else:
        ~ funeral = 1
        He doesn't answer at once.
        GARETH: It was my sister's funeral on Saturday. Eleven o'clock. I was speaking. I'd slept perhaps three hours and I lost my place, twice, in front of her children. # mood:sad # fact:funeral # km:r.unsaid=full
        GARETH: Helen waited tables in your dining room the summer she was nineteen. That's why I booked it. I don't want a fuss. I wanted to have been believed.
    }
* [When nobody came up, what did you do? How did you get through the rest of it? # ev:choice # ac:ext-5.2]
    ~ shelter = 1
    {
    - mood >= 3:
        GARETH: I got dressed and sat in the bus shelter on the front. Twenty past two till four. Satisfied? # mood:angry # km:r.unsaid=adequate # fact:shelter
    - else:
        ~ funeral = 1
        GARETH: I went and sat in the bus shelter on the front. # mood:sad # fact:shelter # km:r.unsaid=full
        GARETH: Twenty past two till gone four. I had my sister's eulogy to give at eleven and I couldn't hear myself read it up there, so I read it to the sea. Then I read it, badly, to everybody else. # fact:funeral
        GARETH: She worked here one summer. Helen. That's why I booked the place. I don't want a fuss about it.
    }
* [I hope you managed to see something of the coast, at least. It was a fine Sunday. # harm:r.ignores-cue # ev:warm]
    GARETH: I wasn't here for the coast. # mood:annoyed
    The tie stays where it is. Nothing more is said about Saturday.
- {asks_manager: -> wants_mina}
-> tell

=== wants_mina
{walks_out: -> walks}
GARETH: I'd like whoever is in charge, please. I expect there's a somebody.
* [I'm sure there's no need for that, sir. I'm more than able to help you with this. # harm:e.refuses-higher]
    GARETH: I didn't ask whether you were able. I asked for somebody else. # mood:angry
    -> tell
* [Of course, sir. I'll get her straight out here and you can tell her all about it. # rung:redress,2 # harm:e.cold-transfer]
    GARETH: From the beginning. Again. Splendid.
    You put your head round Mina's door. She looks up from the rota. # fact:mina
    MINA: I'll come if he needs me. What did Desmond say? Ask him before his bus, and then come and tell me what you think.
    -> tell
* [There is: Mina Choi. Give me ten minutes with the porter so she has facts to go on. # km:e.tell=full # ev:choice+info]
    ~ asked_mina = 1
    GARETH: Ten minutes. I'll hold you to that, and I've a watch.
    -> porter

=== tell
{walks_out: -> walks}
The clock over the desk says twenty past{mood >= 2:, and says it loudly}. Through the glass of the staff room door you can see a waistcoat: Desmond Clarke, the night porter, waiting for the ten o'clock bus.
{wants_writing: GARETH: And whatever you're about to tell me, I'd like it on paper. I've had promises down a telephone.}
* [The man you spoke to hasn't gone home. May I have ten minutes to ask him about that second call? You could wait here, or have coffee. # km:e.tell=full # ev:choice+info]
    GARETH: He's here? Then ask him. Ten minutes. I'll stand, I've done my sitting.
    -> porter
* [If ten minutes makes you late, don't wait. I'll ask the porter, check the records, and write to you with an answer by noon on Wednesday. # km:e.tell=full # ev:choice+info # promise:answer,+50h # ac:ext-9.1b]
    -> leaves_for_train
* [Bear with me, Mr Lomax, and thank you for being so patient. I'll just pop through to the back and see what we can find out for you. # km:e.tell=weak # harm:i.vague-time # hold:+12m]
    GARETH: "Bear with me." On Friday it was "leave it with me". # mood:annoyed
    -> porter
* [As far as I can tell, only the one call ever reached us. So there's no more to ask, and we can talk about what I might offer. # untrue:one-call # harm:r.blames]
    ~ said_once = 1
    GARETH: Only one call. Then I dreamt the other, in the one hour I was asleep. # mood:angry
    Behind the glass, Desmond looks at his watch, picks up his flask, and goes for his bus.
    -> decide

=== leaves_for_train
~ away = 1
{mood >= 2: GARETH: Noon Wednesday. Written down, with a name on it. Not "the team".|GARETH: Noon Wednesday. Yes. I'd sooner have it right than have it now.}
You write it on a compliments slip: your name, the time, reference PH-0417. He reads it twice and puts it in the pocket with the tie. # fact:slip
{mood < 3: GARETH: One thing. If you ask him and he says I rang once, put that. I'd just like to know somebody asked.}
The door lets in the rain, and lets him out. # sound:door # away
-> porter

=== porter
{away == 0 && walks_out: -> walks}
Desmond has his coat over his waistcoat and the bus timetable folded in his hand. He has worked nights here for nineteen years. # sound:door # clock:+7m
* [Sorry to hold you up, Desmond. It's just to confirm 212 rang the once, at twenty to twelve, and was all sorted out. # km:e.peers=weak # fact:porter]
    DESMOND: Twenty to twelve. That's what's written. # mood:worried
    He looks as though he might say something else. You have already put your pen away. He goes for his bus.
    {away: -> decide}
    -> own_nothing
* [You've landed me in it here. There was a second call on Friday from 212, wasn't there, and you never wrote it down? # harm:r.blames # km:e.peers=weak # fact:porter]
    ~ second = 1
    DESMOND: I see. Yes. Quarter past one. There was a lady in 108 with chest pains and the ambulance at the door. But if you've made up your mind, put what you like. # mood:sad # fact:second-call
    -> cause
* [I'm not after blame, Desmond. 212 says that he rang again at a quarter past one. What do you remember of that hour? # km:e.peers=full # fact:porter # ac:ext-9.1a]
    -> remembers
* [Before your bus: would you talk me through Friday night, from that first call until you took round the papers? # km:e.peers=full # fact:porter # ac:ext-9.1a]
    -> remembers

=== remembers
~ second = 1
He sits down again.
DESMOND: Quarter past one. Yes. I've had that call going round my head since Saturday. # mood:worried
DESMOND: I'd a lady in 108 with chest pains, and the ambulance at the side door, and there's only me. I said to him, leave it with me. By the time they'd gone it was past three, and so was 212, out of my mind altogether. # fact:second-call
-> cause

=== cause
DESMOND: So that's me for it, I suppose.
* [After nineteen years I'd have thought you knew better. I'll have to put in my report that you let him down. # harm:r.blames # km:s.cause=weak]
    DESMOND: Then put it. You might put that I was on my own. # mood:sad
* [You were one man with an ambulance at the door. Show me: where on this page could that call have gone? # km:s.cause=full # fact:cause]
    -> the_page
* [That's not what I'm asking. Why didn't the call get on to the page? Not why you. What does the page want? # km:s.cause=full # fact:cause]
    -> the_page
* [Please don't lose sleep over it. Things get forgotten, and there's no need for anyone to make a thing of one call. # km:s.cause=weak]
    DESMOND: I've lost the sleep already. I'd rather you made a thing of it, if it's all the same. He'd no one else to ring. # mood:sad
- {away: -> decide}
-> own

=== the_page
~ page = 1
He turns the log round on the table and runs a finger along the headings.
DESMOND: Time. Room. What was done. You write what you did, see? I hadn't done anything. There's nowhere for a call you've not got to. So it isn't anywhere.
{away: -> decide}
-> own

=== own
{walks_out: -> walks}
He is where you left him, beside the umbrella stand, reading the fire notice. # prop:hotel-bill
{
- said_once == 1:
    ~ said_once = 0
    GARETH: Well? You told me I rang once. # untrue-found:one-call
- else:
    GARETH: Well? What does the night say?
}
He watches your face and not your paper. # own:own-it
* [You rang at quarter past one. He took the call, nobody went up, and it was never written down. That was our failure, not yours, and I'm sorry. # km:r.own=full # ev:ack+progress # ac:prob-4.4]
    {mood >= 2: GARETH: Thank you.|GARETH: Thank you. I'd begun to wonder myself, you know. About four in the morning, you do.}
    GARETH: That's the first straight sentence I've had in this building.
* [The porter owns up to it: he took your second call and then forgot you. It was his mistake, Mr Lomax, and I'll see that it's taken up with him. # km:r.own=adequate # harm:r.blames]
    GARETH: I don't want him taken up with. He was decent to me. I wanted the hotel to say it, not hang it on the night man. # mood:annoyed
* [He did take it, but the lady in 108 had chest pains and he was alone with the ambulance crew until three. So I'm sorry, but you can see how it was. # km:r.own=adequate # harm:i.private-data]
    GARETH: Poor woman. And now I know which room she's in and what's wrong with her. # mood:worried
    GARETH: I hope you're more careful with what I've told you.
* [I've spoken to the night team, and can I say how sorry we all are for any inconvenience that you feel may have been caused to you on Friday. # km:r.own=weak # ev:warm]
    GARETH: "That I feel." "May have been." Did I ring or didn't I? # mood:annoyed
    GARETH: I'll take that as a yes.
- -> decide

=== own_nothing
{walks_out: -> walks}
He is where you left him, beside the umbrella stand, reading the fire notice.
GARETH: Well? Does he remember me?
* [He's a lovely man, Desmond, and he'd never leave a guest waiting if he could help it at all. # ev:warm]
    GARETH: I'm not marking his character. I asked you a question. # mood:annoyed
* [The porter has confirmed it: one call from you, at twenty to twelve, and it was dealt with. # untrue:one-call # harm:r.blames]
    ~ said_once = 1
    GARETH: Then one of us is mistaken, and only one of us was awake. # mood:angry
* [I can't show the second call, and I can't rule it out either. I do accept that you rang us. # km:r.own=adequate # ev:info]
    GARETH: That's half a loaf. It's an honest half.
- -> decide

=== decide
{away == 0 && walks_out: -> walks}
{away: The desk is quiet. His case is open on your screen, and the answer is yours to find.|He looks at the clock, then at you. {asked_mina == 1:"So? You said Mina Choi."|{mood >= 2:"So?"|"So. Where does that leave us?"}}}
- (hub)
{away == 0 && walks_out: -> walks}
* [Turn over the goodwill card under the desk # look]
    "Reception: up to £60, or a quarter of one night where part of a night was spoiled. Duty manager: up to £250, up to a full night where the night was lost and we were told. Above that, the general manager. Put right what went wrong, at the size it went wrong. Nothing is ever given in return for a review." # fact:limit
    {away == 0: GARETH: Small print. Take your time; it's only my taxi.}
    -> hub
* {shelter == 1 && away == 0} [Ask if you may check the door record for his key card # look]
    ~ door = 1
    GARETH: Check away. It'll say a man in a good coat went out to look at the sea.
    Card 212, front door: out 02:22, in 04:09. He had said twenty past two. # fact:door
    -> hub
* {shelter == 1 && away == 1} [Check the door record for his key card, as you said you would # look]
    ~ door = 1
    Card 212, front door: out 02:22, in 04:09. He had said twenty past two. # fact:door
    -> hub
* {away == 0} [This may come to more than I can give. I'd like five minutes to put it to Mina Choi, and I'll bring back her answer. # rung:redress,2 # ev:choice+info # ac:ext-9.1c]
    GARETH: You'll bring it back. Not "she'll be in touch".
    -> manager
* {away == 0} [With a claim for the whole stay, I'd rather our general manager decided it for you. She's back on Thursday and will take good care of it. # rung:redress,3 # harm:e.passes-up # fact:gm]
    ~ gm = 1
    GARETH: Thursday. I tell you about it on Monday, and somebody I've never met has a think on Thursday. # mood:annoyed
    -> gm_close
* {away == 1} [Settle the figure yourself: what we got wrong is within what reception may put right # do # rung:redress,0 # fact:own-limit # ac:prob-1.2]
    You take a sheet of paper and write at the top what he said, and what the records say, side by side.
    -> case_record
* {away == 1} [Take it to Mina Choi with what you found, before you write to him about any figure # do # rung:redress,2 # ac:ext-9.1c]
    -> manager
* {away == 1} [Pass the file to the general manager, since what he's claiming is the cost of the whole stay # do # rung:redress,3 # harm:e.passes-up # fact:gm]
    ~ gm = 1
    You put a yellow note on it and lay it in her tray, on top of the boiler contract.
    -> case_record
* {away == 0} [What we got wrong is something I can settle with you, here at the desk. I don't need to send you round the houses. # rung:redress,0 # ev:progress # fact:own-limit # ac:prob-1.2]
    GARETH: Good. I've been round a few.
    -> offer

=== manager
Mina Choi's office is a desk, a rota and a heater. She takes her glasses off when people come in, which is how you know she's listening. # place:office # prop:none # sound:door # fact:mina
MINA: Go on.
* [He's got a taxi waiting and he wants the whole £540. I've done what I can with him. Could you possibly take over, as you've more clout? # harm:e.cold-transfer]
    MINA: What happened to him? You've given me the price and the taxi. # mood:annoyed
    You tell her the rest of it standing up, in the wrong order.
    -> mina_says
* {funeral == 1} [He was here for his sister's funeral, and I think that for once we should simply give the poor man all he's asking for, as a kindness. # harm:e.cold-transfer]
    MINA: I'm sorry to hear that. It's a reason to be gentle with him. It isn't what we're paying for. What did we do? # mood:sad
    You tell her the rest of it, which is what you might have started with.
    -> mina_says
* {second == 1 && door == 1} [One call answered, one taken and lost. The door has him outside from 02:22 to 04:09. I'd give Friday back, £180, and tell him so myself. # ask:night # ac:prob-1.7 # ac:ext-5.3]
    -> mina_says
* {second == 1 && door == 0} [One call we answered and one we took and lost. He says that it cost him the night. I'd give Friday back, £180, and tell him myself. # ac:prob-1.7 # ac:ext-5.3]
    -> mina_says
* {second == 0} [The log has one call, answered. He's certain that he rang twice. {door == 1:The door has him outside from 02:22 to 04:09. |}I can't make the two fit, so I don't like to name a figure. # ac:prob-1.7]
    -> mina_says
* [He writes reviews, Mina, four hundred of them, and there's one of us half done. I think a night's refund is cheap at the price, at £180. # critical:paid-threat]
    ~ bought = 1
    MINA: If it's cheap at that price, it was for sale. It isn't. Tell me what we did, not what he'll write. # mood:annoyed
    -> mina_says

=== mina_says
{second == 0:
    ~ second = 1
    ~ by_mina = 1
    MINA: One call? Desmond told me on Saturday there was a second, at quarter past one, and him on his own with an ambulance. I thought he'd told you. # fact:second-call
}
{
- manager_no: -> mina_no
- door == 1:
    ~ mina_yes = 1
    MINA: Two hours in a bus shelter, because we said we'd come. Yes. That's a night we sold him and didn't deliver. One night, £180. Not the stay, and not April. # limit:250
    MINA: And you tell him, please. You found it.
- shelter == 1:
    MINA: In a bus shelter, he says. I'd like to believe it, and there's a front door that would know. Has anybody looked?
    -> not_looked
- else:
    ~ mina_yes = 2
    MINA: So that's one missed call. What makes it the whole night and not a piece of it? If you can't tell me, then a quarter is on your own card, and you didn't need me for that. No harm in asking.
}
{away: -> case_record}
-> offer

=== mina_no
~ mina_yes = 3
MINA: So the night is a no from me. A quarter is on your own card, for the call. If he thinks I'm wrong, Mrs Ellery can say so. You tell him, please. # fact:mina-no
{away: -> case_record}
-> offer

=== not_looked
* [Not yet, and I should have. Give me two minutes at the screen, and I'll bring you what it says. # ask:night # ev:progress]
    ~ door = 1
    Card 212, front door: out 02:22, in 04:09. He had said twenty past two. # fact:door
    {manager_no: -> mina_no}
    ~ mina_yes = 1
    MINA: Then that's a night we sold him and didn't deliver. One night, £180. Not the stay, and not April. You tell him, please. # limit:250
* [No, but he's plainly an honest man, and I'd feel awful checking up on him after a thing like that. # ev:warm]
    ~ mina_yes = 2
    MINA: I think he's honest too. I can't sign for a whole night on it. A quarter is on your own card, for the call.
* [There's a queue building up out there, Mina. Could we say it's likely, and split the difference? # ev:warm]
    ~ mina_yes = 2
    MINA: Split it between what and what? No. A quarter is on your own card, for the call. That much we know. # mood:annoyed
-
{away: -> case_record}
-> offer

=== offer
{walks_out: -> walks}
{mina_yes > 0: He has moved to the chair by the door, case between his feet. He gets up when he sees it's you.|He has the look of a man adding up.} # place:hotel # prop:hotel-bill
GARETH: {mood >= 2: Well, what's it to be?|Let's hear it, then.} # own:the-offer
* {mina_yes == 1} [Good news: I've had a word with Mina on your behalf, and she's very kindly agreed that we can do the whole of Friday night for you, that's £180. # km:i.options=weak # ev:warm]
    ~ sum = 180
    GARETH: Very kindly. I'm not sure it was a kindness. What's it for?
* {mina_yes == 1} [I've £180 for you, from Mina. It's more than most people are given, so I'd be glad if that review came out a bit kinder than it might have done. # km:i.options=weak # critical:paid-threat]
    ~ sum = 180
    ~ bought = 1
    GARETH: So it's that, is it. And I'd nearly believed you. # mood:annoyed
* {mina_yes == 1} [I've been told £180, but I'm going further than that. I'm taking the whole £540 off, because nobody should have to go through what you did. # critical:over-authority]
    ~ sum = 540
* {mina_yes != 1 && second == 0} [A quarter of Friday night, £45, as it was noisy. I can't say more than that without a second call to go on. It can go on your card this morning. # km:i.options=adequate # ev:progress]
    ~ sum = 45
* {mina_yes != 1 && mina_yes != 3 && second == 1} [A quarter of Friday night, £45: we took your call, and the hours after it were spoiled. It can go on your card today, or you can think it over until my email. # km:i.options=full # ev:progress+choice # ac:prob-1.2]
    ~ sum = 45
* {mina_yes != 1 && mina_yes != 3 && second == 1} [£60, which is all I can give at this desk, and I'm using it because we took your call and didn't come. Card today, or think it over until you have my email. # km:i.options=full # ev:progress+choice # ac:prob-1.2]
    ~ sum = 60
* {mina_yes != 1} [I'd love to offer you a rather nice bottle of the Rioja and breakfast for two on the house, with our compliments, for next time you're staying with us. # harm:s.wrong-remedy # ev:warm]
    GARETH: A bottle of wine. For not sleeping. {funeral: I've four crates of it left over from Saturday.|I don't drink on trains.} # mood:annoyed
    -> second_try
* {mina_yes != 1} [I'm not going to haggle, Mr Lomax, not with a night like that. I'm taking the whole of Friday off, £180, and if anybody has a problem they can see me. # critical:over-authority]
    ~ sum = 180
* {mina_yes == 3} [I asked for all of Friday, and it's a no. A quarter, £45, I can give, for the call we took. Card today, or think it over until you have my email. # km:i.options=full # ev:bad-news+info+choice # ac:prob-1.2]
    ~ sum = 45
    GARETH: You asked. Well. That's one more than asked on Friday.
* {mina_yes == 3} [I did my very best for you, Mr Lomax, but Mina simply wouldn't hear of it, and I'm as surprised as you are. £45 is all that she's left me with. # km:i.options=weak # harm:r.blames]
    ~ sum = 45
    GARETH: So she's the villain and you're on my side. I'd sooner have had a reason. # mood:annoyed
* {mina_yes == 1} [Friday night in full, £180. You rang, we said we'd come, and the door shows what it cost you. It can go on your card now, or wait for my email. # km:i.options=full # ev:progress+choice # ac:prob-1.2]
    ~ sum = 180
- -> limits

=== second_try
* [You're right, it doesn't fit. A quarter of Friday night then, £45, on your card, for the call. # km:i.options=adequate # ev:progress]
    ~ sum = 45
    -> limits
* [I do understand. Then I'm afraid there is nothing else that I'm able to suggest at the moment. # harm:e.holds-on]
    GARETH: Then there's nothing else to say. I'll have that in writing, please. # mood:angry
    -> gm_close

=== limits
{walks_out: -> walks}
{
- sum == 540:
    GARETH: The whole stay. # mood:neutral
    He looks almost disappointed, as if a door he was leaning on had opened.
    GARETH: Saturday and Sunday were perfectly all right, you know. And April?
    -> limits_all
- sum == 180 && mina_yes == 1:
    GARETH: A night. {opens_up: That's about where I'd have put it, costing it for somebody else.|It's a start. I asked for three.}
    {funeral == 1:
        GARETH: And the other two? And April? We'll be back in April, with the ashes. All of us. # fact:april
    - else:
        GARETH: And the other two? And April?
    }
- sum == 180:
    GARETH: Just like that. And you're sure it's yours to give? # mood:neutral
    GARETH: And the other two nights? And April?
- door == 1:
    GARETH: You've got the door saying I was in a bus shelter for two hours, and it comes to {sum == 45: a quarter of a night|sixty pounds}. # mood:annoyed
    GARETH: And the other two nights? And April?
- else:
    GARETH: {sum == 45: Forty-five pounds.|Sixty pounds.} {mood >= 2: I asked for five hundred and forty.|It's not five-forty, is it. But there's a reason on it.}
    {
    - funeral == 1: GARETH: And the rest? And April? We'll be back in April, with the ashes. All of us. # fact:april
    - else: GARETH: And the rest? And April?
    }
}
{mood >= 3:He taps the bill with one finger, twice.|He asks it more quietly than he asked at nine o'clock.} # own:saying-no
* [I can't do anything about the rest this morning, I'm sorry to say, but do leave April with me. I'm sure we'll be able to sort something nice out for you when it gets a bit nearer the time. # km:i.limits=weak # harm:i.beyond-control # ev:warm]
    GARETH: Leave it with you. # mood:neutral
    He writes "April" on his bill and puts a ring round it, twice.
* [I'm afraid that's as far as it goes, Mr Lomax. It's what the policy says for complaints of this kind, and it's the same for everyone, so I can't really go into the ins and outs of it with you. # km:i.limits=weak # harm:i.hides-stage]
    GARETH: So there's a wall, and you're telling me where it is but not who built it. # mood:annoyed
* [No to both. The other nights were as you booked them, and April isn't part of what went wrong. If you think I've judged it badly, Mrs Ellery, our general manager, will look at it afresh. # km:i.limits=full # km:i.rights=full # ev:info+bad-news # ac:ext-5.3]
    GARETH: {mood >= 2: No, then. Well, it's a clear one.|No. And who to argue with. That's oddly restful.}
    GARETH: I'd rather be told no than be told "we'll see".
* [I won't be offering either, and I'd sooner you heard it now. We take money off for the night we got wrong, not for the ones we got right. I can note a quiet room for April, if you'd like. # km:i.limits=full # ev:info+bad-news+choice # fact:april-note]
    GARETH: {mood >= 2: Hm. I can't fault the arithmetic. I've tried.|That's how I'd price it. I'd hoped you'd be worse at it than me.}
    GARETH: The quiet room, yes.{funeral == 1: Don't put why.}
- -> agreeing

=== limits_all
* [No to April, I'm afraid, as that's not part of what went wrong. I've gone as far as I can for you. # km:i.limits=adequate # ev:info+bad-news]
    GARETH: Further than that, I'd have thought. # mood:neutral
* [Do leave April with me as well. I'm sure we can sort something nice out for you nearer the time. # km:i.limits=weak # harm:i.beyond-control # ev:warm]
    GARETH: Leave it with you. # mood:neutral
    He writes "April" on his bill and puts a ring round it.
* [It's all that you paid us, Mr Lomax, so I do hope that we can call it quits and leave it there. # km:i.limits=weak]
    GARETH: I asked for it. I didn't think I was owed it. # mood:neutral
- -> agreeing

=== agreeing
{walks_out: -> walks}
Outside, a taxi pulls in under the awning and turns its wipers off.
* [I'll do that for you now, then, if there's nothing else. Somebody will pop the details over to you in an email just as soon as we can. # km:s.agree=weak # harm:i.vague-time # fact:no-time]
    -> his_answer
* [Is that fair, for what we got wrong? If you say yes it goes on your card now, and my email setting it out will be with you by five today. # km:s.agree=full # ev:choice # promise:answer,+435m # fact:by-five # ac:prob-1.5]
    ~ timed = 1
    -> his_answer
* [Yes, no, or sleep on it: all three are fine with me. Whichever it is, you'll have the whole of it in an email from me by five today. # km:s.agree=full # ev:choice # promise:answer,+435m # fact:by-five # ac:prob-1.5]
    ~ timed = 1
    -> his_answer
* [That's your taxi, so I won't keep you. I've gone ahead and put it through, and my email with all of the details will reach you by five. # promise:answer,+435m # fact:by-five # ev:warm]
    ~ timed = 1
    ~ paid = 1
    GARETH: You've put it through. I hadn't said yes. # mood:annoyed
    The terminal prints. £{sum}.00 to card. # sound:paper # redress:{sum}/{door == 1 && mina_yes != 3:180|45} # done:refund
    -> goes

=== his_answer
{
- mood >= 3:
    GARETH: I'll say yes or no when I've seen it in writing. Not before. # mood:angry
    You take your hand off the card machine.
    -> goes
- sum == 540: GARETH: If that's what you want to do. Yes. # agree:refund
- sum == 180 && mina_yes == 1: GARETH: Yes. That's fair. # agree:refund
- sum == 180: GARETH: If you're sure you're allowed. Yes. # agree:refund
- door == 1: GARETH: I'd have said more, with that door to go on. But yes. # agree:refund
- mood >= 2: GARETH: It'll have to do. # agree:refund
- else: GARETH: Yes. It isn't a lot, but I can see what it's for. # agree:refund
}
~ paid = 1
The terminal prints. £{sum}.00 to card. # sound:paper # redress:{sum}/{door == 1 && mina_yes != 3:180|45} # done:refund
-> goes

=== gm_close
{walks_out: -> walks}
GARETH: And when do I hear? From anybody?
* [By five today you'll have an email from me, saying what I've found and what happens next. # ev:info # promise:answer,+435m # fact:by-five]
    ~ timed = 1
    GARETH: Five. I'll be on the train with nothing else to read.
* [Somebody will be in touch as soon as they possibly can, and thank you again for your patience. # harm:i.vague-time # ev:warm # fact:no-time]
    GARETH: "Somebody." "As soon as." You could set that to music. # mood:annoyed
* [It's out of my hands now, I'm afraid, so I can't speak for when the office will get to you. # harm:i.vague-time # fact:no-time]
    GARETH: Then whose hands should I be looking at? # mood:annoyed
- -> goes

=== goes
{
- mood == 0 && bought == 0 && said_once == 0:
    He folds the bill along its old crease.
    GARETH: Tell your night man he was kind, the first time. I don't want that lost either.
- mood <= 1 && bought == 0 && gm == 0 && said_once == 0 && sum > 0:
    GARETH: Well. Five minutes to spare. You've been straight with me.
- else:
    He takes the case and doesn't look back. The wedding party's balloons are still tied to the newel post. He goes round them.
}
The door lets in the rain, and lets him out. # sound:door # away
-> case_record

=== walks
He picks up the case before you have finished speaking.
GARETH: No. That's enough. {sum > 0:I came here for an answer, and I've been handed a price.|I've been talked to since nine o'clock and nobody has said anything.} Your manager can have it from me by post. # mood:angry # fact:walked
The door swings to behind him. The bill is still on the desk. # sound:door
You sit down with the case open. Whatever else, it should say what happened. # record # fact:no-time
* [Save the record and tell Mina yourself that he has gone, before his letter can do so # do # ac:prob-1.7]
    MINA: Better from you than from the post. Thank you.
* [Save the record and get on with the queue, now that there's nothing left to settle # do]
    The next guest would like to know about the parking.
- On Thursday his letter is on Mina's desk, two pages, numbered. So is the review. # heading:Three days later # place:office # prop:none # clock:+3d
{
- said_once == 1:
    MINA: He says we told him he only rang once. Desmond has written me a note about a second call. I wish they'd met. # untrue-found:one-call
- else:
    MINA: Point four. "Nobody asked me anything, or nobody waited for the answer." I've had worse letters. Not many truer.
}
The case is Mina's now. # ending:walked-out
-> END

=== case_record
Before the next arrival you open the case and write it up: what was said, what you found, what was agreed. # sound:pen # record
* [Save it. It's all in there, should anyone come to need it while you're off shift # do # ac:ext-9.1a]
    The screen says "Saved". Nobody else has been told.
* [Save it, and copy Mina in with a line on what happened and what is due to him next # do # ac:prob-1.7 # ac:ext-9.1a]
    MINA: Got it. I like a file I don't have to ring anybody about.
- -> email

=== email
Ten past four. The back office is empty and the rain has given up. You open a new message to Mr Lomax. One line from him has come in before you. # heading:That afternoon # place:office # prop:none # channel:email # clock:+385m
GARETH: {mood >= 2: I await your email. G. Lomax.|On the train. Dry here. I look forward to reading it. G.L.}
First, how it opens. # letter:answer
* [Further to your PH-0417 and our GRM procedure, we now write with the outcome. # do # harm:i.jargon]
    YOU: Dear Guest. Further to incident PH-0417, logged under our GRM procedure and actioned at FO level, we now write to advise of the outcome.
* {second == 1} [On Friday night you rang us for help a second time, and nobody came to you. # do # km:r.own=full # ac:ext-9.1b]
    ~ said_once = 0
    YOU: Dear Mr Lomax. On Friday night you rang our desk twice. The first time we came. The second time we said we would, and nobody did. I am sorry.
* {second == 0} [You told us that you rang twice on Friday. We've found only one of the calls. # do # km:r.own=adequate # ac:ext-9.1b]
    YOU: Dear Mr Lomax. You told us you rang our desk twice on Friday night. I have found the first call. I have not found the second, and I have not shown that it wasn't made.
* [Thank you so much for the very valuable feedback that you gave us on your stay. # do # ev:warm]
    YOU: Dear Mr Lomax. Thank you so much for taking the time to share your valuable feedback on your recent stay. All of us at The Penhallow take guests' comments very seriously.
- Next, what you found. # own:what-found
* {second == 1 && door == 0 && (log_read == 1 or page == 1)} [What I looked at: the night log and the porter's own memory. The log missed your second call, and the porter confirms it. # do # km:i.found=full # ev:info # ac:ext-9.1b]
    YOU: I read the night log and {by_mina == 1:asked our duty manager, who had heard from the porter|asked the porter}. The log has your call at 23:40 and our visit. It does not have the one at 01:15. The porter remembers it. He was called away to an emergency, nobody went up to you, and it was not written down.
* {second == 1 && log_read == 0 && page == 0} [What I was told: the porter took your second call, was called away, and nobody went up. I haven't been through the log. # do # km:i.found=adequate # ev:info # ac:ext-9.1b]
    YOU: {by_mina == 1:Our duty manager has it from the porter|The porter tells me} that you rang at 01:15, that he was called away to an emergency, and that nobody went up to you. I have not been through the night log myself.{door == 1: The door shows you out at 02:22 and in at 04:09, as you said.}
* {second == 0} [What I found: your call at 23:40 and no other. I can't tell you with certainty that there wasn't also a second one. # do # km:i.found=adequate # ac:ext-9.1b]
    YOU: {log_read == 1:I read the night log, which has|I have found} your call at 23:40 and our visit. I have found no note of a second call. That is not proof there was none.
* [Our log shows your call at 23:40, attended within minutes, and the offer of another room, which you chose to decline. # do # untrue:one-call # km:i.found=weak]
    ~ said_once = 1
    YOU: Our night log records one call, at 23:40, attended within minutes. A move to room 104 was offered at that time, which you chose to decline.
* [A full investigation has been held, and your comments have been shared with all the staff concerned for their learning. # do # km:i.found=weak # ev:warm]
    YOU: A full and thorough investigation has taken place, and your comments have been shared with the members of staff concerned.
* {second == 1 && by_mina == 0} [When you rang, our porter was with the lady in 108, who had chest pains, and he stayed until the ambulance left at three. # do # harm:i.private-data # km:i.found=adequate]
    YOU: At 01:15 our porter was with the lady in room 108, who had been taken ill with chest pains, and he stayed with her until the ambulance left at three.
* {second == 1 && door == 1 && (log_read == 1 or page == 1)} [What I looked at: the log, the porter's memory, and the door record. The log missed your second call; the porter confirms it. # do # km:i.found=full # ev:info # ac:ext-9.1b]
    YOU: I read the night log, {by_mina == 1:heard from our duty manager what the porter remembers|asked the porter}, and checked the door record. The log has your call at 23:40 and our visit. It does not have 01:15. The porter remembers it: he was called to an emergency, and it was not written down. The door shows you out at 02:22 and in at 04:09, as you said.
- {away == 0 && gm == 0: -> will_settled}
{gm == 1: -> will_gm}
-> will_away

=== will_settled
Then, what you will do, and what you won't.
* [State what was agreed and what it's for; that the rest is not offered; that the review is his affair. # do # km:i.limits=full # ev:info]
    {
    - sum == 0: YOU: I offered you wine, and it did not fit what went wrong; you said so, and you were right. I am not offering the whole stay or a weekend in April. What you write about us is your own affair, either way.
    - sum == 540: YOU: {paid == 1:As I told you at the desk, £540 goes back to your card|My offer is £540 to your card}. It is the cost of the whole stay. I am not offering a weekend in April. What you write about us is your own affair, either way.
    - else: YOU: {paid == 1:As I told you at the desk, £{sum} goes back to your card|My offer is £{sum} to your card. It is there if you say yes}. {second == 0:It is for the noise on Friday night|{door == 1:It is for Friday night: you rang, we said we would come, and nobody came|It is for the call we took and did not answer}}. I am not offering the cost of the other nights, which were as you booked, or a weekend in April. What you write about us is your own affair, either way.
    }
* [Say that it's a token of how much we value him, and to ask for you by name when he books for April. # do # harm:i.beyond-control # km:i.limits=weak # ev:warm]
    YOU: We hope you will accept this as a token of how much we value your custom. When you come to book for April, do ask for me by name, and I am sure we can look after you.
* [Say it's in full settlement, on the footing that no adverse review of the hotel is going to be posted. # do # critical:paid-threat]
    ~ bought = 1
    YOU: This sum is in full and final settlement, and is offered on the understanding that no adverse review will be published.
- -> further

=== will_gm
Then, what you will do, and what you won't.
* [Say that under the policy, claims of this size are always referred, and she will respond in due course. # do # harm:i.vague-time]
    YOU: Under our policy, claims of this size are referred to the general manager, who will respond in due course.
* [Say that the general manager has it, that she'll see all you found, and when she is back at her desk. # do # ev:info]
    YOU: I have passed your complaint to our general manager, Mrs Ellery. She has everything I have found, and is back on Thursday.
* [Say the general manager is sure to be generous, as she always is when guests have been treated badly. # do # harm:i.beyond-control # ev:warm]
    YOU: Our general manager, Mrs Ellery, has your complaint. She is always generous with guests who have been let down, so I am sure you will be pleased.
- -> further

=== will_away
Then, what you will do, and what you won't. # own:the-offer
* [Offer £60 as a gesture of goodwill with our compliments, and tell him how very much you hope to see him in April. # do # km:i.options=weak # km:i.limits=weak # km:s.agree=weak # ev:warm]
    ~ sum = 60
    YOU: As a gesture of goodwill we would be delighted to offer you £60, with our compliments, and we very much hope to welcome you back in April.
* {mina_yes != 1} [Offer him all of Friday night, £180, as it's what any decent person would do, and ask him if he'll accept that. # do # critical:over-authority # km:i.options=weak # km:s.agree=adequate]
    ~ sum = 180
    YOU: I should like to refund the whole of Friday night, £180. It is what any decent person would do. Please let me know that you accept it.
* [Offer £60 on the footing that the matter is closed, and that no adverse review of us is then going to be posted. # do # critical:paid-threat # km:s.agree=weak]
    ~ sum = 60
    ~ bought = 1
    YOU: We are prepared to offer £60 in full and final settlement, on the understanding that no adverse review will be published.
* {mina_yes == 1} [Offer Friday night, £180, with the reason for it; say no to the rest with a reason; and ask if he agrees. # do # km:i.options=full # km:i.limits=full # km:s.agree=full # ev:progress+choice # ac:prob-1.5]
    ~ sum = 180
    YOU: With our duty manager's approval I can offer you the whole of Friday night, £180, because you rang, we said we would come, and the night was lost. I am not offering the other two nights, which were as you booked, or April. Is this fair? If you write "yes", it goes to your card that day. What you write about us elsewhere is your own affair.
* {mina_yes != 1 && second == 0} [Offer a quarter of Friday night, £45, because it was noisy; say no to the rest, and why; and ask if he agrees. # do # km:i.options=adequate # km:i.limits=full # km:s.agree=full # ev:progress+choice # ac:prob-1.5]
    ~ sum = 45
    YOU: I can offer you a quarter of Friday night, £45, because it was noisy and you told us so. I am not offering the other two nights, which were as you booked, or April. Is this fair? If you write "yes", it goes to your card that day.
* {mina_yes == 3} [Offer a quarter of Friday night, £45; say the whole night was asked for and refused; say no to the rest, and why; ask if he agrees. # do # km:i.options=full # km:i.limits=full # km:s.agree=full # ev:progress+choice # ac:prob-1.5]
    ~ sum = 45
    YOU: I asked our duty manager for the whole of Friday night, and it was refused. I can offer you a quarter of it, £45, because we took your call and nobody came. I am not offering the other two nights, which were as you booked, or April. Is this fair? If you write "yes", it goes to your card that day. What you write about us elsewhere is your own affair.
* {mina_yes != 1 && mina_yes != 3 && second == 1} [Offer a quarter of Friday night, £45, with the reason; say no to the rest with a reason; and ask if he agrees. # do # km:i.options=full # km:i.limits=full # km:s.agree=full # ev:progress+choice # ac:prob-1.5]
    ~ sum = 45
    YOU: I can offer you a quarter of Friday night, £45, because we took your call and the hours after it were spoiled. I am not offering the other two nights, which were as you booked, or April. Is this fair? If you write "yes", it goes to your card that day. What you write about us elsewhere is your own affair.
- -> further

=== further
Last, how he can take it further.
* {gm == 0} [Mrs Ellery, the general manager, will look at it afresh if he quotes PH-0417; her answer comes within five working days. # do # km:i.rights=full # ev:info # ac:ext-5.3]
    YOU: If you think I have this wrong, please write to our general manager, Mrs Ellery, quoting PH-0417. She will look at it afresh and answer you within five working days. My own name and number are below.
* {gm == 1} [Mrs Ellery's answer will reach him within five working days, and if he quotes PH-0417 he may ask how it was reached. # do # km:i.rights=adequate # ev:info]
    YOU: Mrs Ellery's answer will reach you within five working days. If you quote PH-0417 you may ask her how she reached it. My own name and number are below.
* [He should never hesitate to get in touch with any one of us, at any time, if there's anything at all that he would like. # do # km:i.rights=weak # ev:warm]
    YOU: If there is anything at all we can help with, please never hesitate to get in touch with any member of our friendly team.
* [The file is now closed and the decision final, so that everybody knows where they stand and can get on with other things. # do # harm:i.hides-stage]
    YOU: This represents our final decision, and the file is now closed.
- -> sending

=== sending
Four twenty. A coach has pulled in, and there are thirty-one people in the lobby wanting keys. {timed: He was told five.|{away: He was told noon on Wednesday.|Nobody gave him a time.}} # sound:desk-bell
* {timed == 0 && away == 1 && gm == 0} [Hold it until tomorrow morning, so that you can read it with fresh eyes well inside the time # do # clock:+16h]
    ~ timed = 3
    Twenty past eight on Tuesday. You change one word, and it goes, a day early. # sound:email-sent # promise-kept:answer
* [Leave it in drafts for now; it will be all the better for a second look when it's quieter # do # clock:+3d]
    ~ timed = 2
    It is Thursday afternoon when you next see the word "Drafts" with a 1 beside it. There is a message from him above it. "I was told I would hear. G. Lomax." You send it then. # sound:email-sent # promise-kept:answer
* {away == 1 && gm == 1} [Ask the front for two minutes, read it through once, and send it as it stands, no answer in it # do]
    The coach party is told two minutes, and gets you in three. On Wednesday noon comes and goes, and what he was promised by then was an answer. # sound:email-sent
* {away == 0 || gm == 0} [Ask the front for two minutes, read it through once, and send it before you go out there # do # promise-kept:answer]
    The coach party is told two minutes, and gets you in three. # sound:email-sent
* {timed == 1} [Send him a line now: held up, the full answer by ten tomorrow instead of five today # do # promise-moved:answer,+18h # ev:info # clock:+16h]
    ~ timed = 3
    Twenty past eight next morning. The lobby is empty and the email goes, with the line from yesterday under it. # sound:email-sent # promise-kept:answer
- -> later

=== later
{
- timed == 2:
    Friday. Coffee, the post, and Mina with her glasses already off. # heading:The next morning # place:office # channel:email # clock:+18h
- timed == 3:
    Thursday. Coffee, the post, and Mina with her glasses already off. # heading:Two days later # place:office # channel:email # clock:+2d
- else:
    Thursday. Coffee, the post, and Mina with her glasses already off. # heading:Three days later # place:office # channel:email # clock:+67h
}
{
- said_once == 1 && second == 1:
    GARETH: Your email and your porter do not agree. He wrote to me, you see, on the hotel's own notepaper, to say he was sorry about quarter past one. I'd have liked to hear it from you. # mood:annoyed # untrue-found:one-call
- said_once == 1:
    MINA: Desmond has left me a note. Two calls from 212, not one. You told the man one. # untrue-found:one-call
}
{
- gm == 1: -> came_back
- sum == 0: -> nothing_offered
- paid == 0: -> says_yes
}
{
- timed == 2:
    GARETH: It came, in the end. I'd begun composing. The money's on the card. The punctuality I leave to you. # mood:annoyed
- sum == 540:
    GARETH: The five-forty arrived. I keep looking at it. I don't know what it's for, and I can't quite spend it. G.L.
- bought == 1:
    GARETH: The money has come. I still don't know if it was for Friday or for the phone. # mood:annoyed
- mood <= 1:
    GARETH: Received, read, and the money's on the card. I've shown your email to my mother. She said, "There, you did ring." # mood:relieved
- else:
    GARETH: Received. The money's on the card. We'll call that square.
}
-> recur

=== says_yes
{
- bought == 1:
    GARETH: I've read it. The sum, yes. I still can't tell if it's for Friday or for the phone. # agree:refund
- second == 1 && away == 1:
    GARETH: I've read it on the train and again at home. You asked him, and you looked. Yes, to what you offered. # agree:refund
- else:
    GARETH: I've read it. It's in writing, I'll say that. Yes, then, to what you offered. # agree:refund
}
* [Thank him warmly, and let accounts know they can pop it in with one of their next runs # do # harm:i.vague-time]
    ~ paid = 1
* [Put the payment through this minute, and send him one line to say that it has gone # do # ac:ext-9.1b]
    ~ paid = 1
-
It shows on the screen. £{sum}.00 to card. # redress:{sum}/{door == 1 && mina_yes != 3:180|45} # done:refund
{
- sum < 180 && door == 1: GARETH: Thank you. I did wonder what the two hours in the bus shelter came to. Nothing, it seems.
- mood >= 2: GARETH: It's there. G. Lomax.
- else: GARETH: It's there. Thank you. I've told my mother I did ring.
}
-> recur

=== came_back
{
- door == 1:
    ~ sum = 180
    MINA: Mrs Ellery has sent this back. "One night, £180. Mina could have signed it on Monday." And so I could. He's waited since then for it. # mood:annoyed # limit:250
- else:
    ~ sum = 45
    MINA: Mrs Ellery has sent this back. "A quarter of a night, £45. It never needed to leave the desk." He's waited since Monday for it. # mood:annoyed
}
* [Put it on his card at once, as he's waited long enough, and email him to let him know # do # km:i.options=weak]
    ~ paid = 1
    £{sum}.00 goes to the card. # redress:{sum}/{door == 1 && mina_yes != 3:180|45} # done:refund
    GARETH: {door == 1:A hundred and eighty|Forty-five} pounds has turned up. I take it that's your general manager's opinion of me. # mood:annoyed
* [Write to him with the sum, what it's for and what isn't offered, and ask if that's fair # do # km:i.options=adequate # km:i.limits=adequate # km:s.agree=adequate # ev:progress]
    ~ paid = 1
    GARETH: Yes. You could have said that on Monday, and I'd have thought more of it. # agree:refund
    £{sum}.00 goes to the card. # redress:{sum}/{door == 1 && mina_yes != 3:180|45} # done:refund
- -> recur

=== nothing_offered
GARETH: So: nothing but a bottle of wine I didn't want. I've written to Mrs Ellery. # mood:annoyed
-> recur

=== recur
MINA: So that's him. Now us. What do we do, so that I'm not reading this again in the spring?
- (hub)
* [Go through the comment cards and reviews since the spring # look # ac:ext-10.1]
    Eleven cards about noise. Four of them say the same thing in four hands: rang the desk, was told somebody would come, nobody did. Three are from weekends with a wedding. # sound:paper # fact:pattern
    -> hub
* [A heading in the log for calls we haven't got to, read out at each handover, and a month's count of them so that we can see. # km:s.recur=full # ac:prob-1.7]
    MINA: Then the morning knows before the guest comes down. Yes. Start tonight{page == 1:; tell Desmond it was his finger on the page that did it|, and ask Desmond if it works}.
    Desmond rules the new column himself, in red, with a ruler.
* [A friendly card in every bedroom to remind all our guests to be considerate of others, with earplugs and a sweet on the pillow. # km:s.recur=weak]
    MINA: Very pretty. And when somebody rings at quarter past one?
    On Saturday, 209 rings about the corridor. It isn't in the log.
* [I'm happy to have a quiet word with Desmond. He's normally so reliable, and with an ambulance here it was surely just a one-off. # km:s.recur=weak # harm:s.third-repeat]
    MINA: One man, one page with no room on it, and a wedding most Saturdays. I don't think "one-off" is the word. # mood:worried
    On Saturday, 209 rings about the corridor. It isn't in the log.
* [Log every call as it comes, with a space for "not yet". A second line of help on wedding nights. Desmond should say if it would work. # km:s.recur=full # ac:prob-1.7]
    MINA: "Not yet." I like that; it's honest. Ask him tonight, and I'll put a second pair of hands on Saturday's wedding.
    Desmond rules the new column himself, in red, with a ruler.
- -> review

=== review
{
- sum == 0:
    Mina turns her screen round. One star. "I rang for help and was offered Rioja."
- bought == 1:
    Mina turns her screen round. Two stars. "They missed a call in the night. Put right, in part. But ask yourself what they'd have done for a guest without a phone."
- sum == 540:
    Mina turns her screen round. Three stars. "Missed a call in the night, then gave me everything back, including two nights I enjoyed. I don't think they knew what they were sorry for."
- said_once == 1:
    Mina turns her screen round. Two stars. "I rang twice. They told me I rang once. Ask me which of us had been awake."
- gm == 1:
    Mina turns her screen round. Two stars. "They missed a call in the night. The answer was three days finding its way back to the desk it started at."
- timed == 2 || mood >= 2:
    Mina turns her screen round. Two stars. "They missed a call in the night. They did get round to saying so."
- second == 0:
    Mina turns her screen round. Three stars. "Noisy. Nobody was rude about it. I never did hear what became of my second call."
- else:
    Mina turns her screen round. Four stars. "They missed a call in the night. Then they went and found out, said so, and put a fair price on it. I asked for a good deal more. They said no, and told me why."
}
MINA: There's a box for a reply. Anyone can read it, mind. What do we say?
* [Thank you for writing this. We missed that call. Every call to the night desk is now written down as it comes. # ac:ext-5.2 # ev:info]
    It goes up under his, two lines long. The next guest to read it books a room on the second floor.
* [Thank you. We're glad to have been able to look into Friday night with you, and to have told you what we found. # ac:ext-5.2]
    It goes up under his. It gives nothing away, and takes nothing back.
* {funeral == 0} [We're so sorry to hear you felt let down, Mr Lomax. We do pride ourselves on a warm welcome for everybody. # ev:warm]
    MINA: That could go under anybody's review. I think it has.
* {funeral == 1} [We're so sorry for the loss of your dear sister, Mr Lomax, and for adding to it. We'll be thinking of you all. # harm:i.private-data]
    GARETH: Please take that down. My aunt read it aloud to the family. I said I didn't want a fuss. # mood:sad
* [Offer him a complimentary dinner in April, if he would kindly think about adding the odd star to what he's put. # critical:paid-threat]
    MINA: No. We don't buy stars, not with money and not with dinner. It's on the card you keep under the desk. # mood:annoyed
- -> close

=== close
{
- sum == 540: Mina signs the exception form without a word, and asks you to stay behind. # ending:gave-it-all
- sum == 180 && mina_yes != 1 && gm == 0: Mina signs the exception form without a word, and asks you to stay behind. # ending:over-the-limit
- gm == 1: You close PH-0417, three days after it might have been closed. # ending:passed-up
- sum == 0: Mrs Ellery's diary has him in it for Tuesday. # ending:unsettled
- away == 1: You close PH-0417. The compliments slip comes back in the post a week later, with "Noted. G.L." on it. # sound:case-closed # ending:in-writing
- mina_yes == 3: You close PH-0417, with Mina's no on the page, and yours to him under it. # sound:case-closed # ending:asked-refused
- mina_yes == 1: You close PH-0417. Mina puts her glasses back on. # sound:case-closed # ending:a-night
- else: You close PH-0417. The phone rings, and it is only about parking. # sound:case-closed # ending:at-the-desk
}
-> END
