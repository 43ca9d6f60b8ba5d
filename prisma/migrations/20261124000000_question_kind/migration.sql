-- A word that the next migration uses. New words of an enumeration can be used once they are committed.

ALTER TYPE "ChangeKind" ADD VALUE 'question';
