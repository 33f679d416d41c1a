// SPDX-License-Identifier: MIT
// In the place of the tests of AMD machine code where none is compiled: left out aloud, not in silence.
#include <gtest/gtest.h>

TEST(AmdMachineCode, IsReadAndHeldToItsRulesAndItsRatchet) {
  GTEST_SKIP() << "no AMD machine code in this build (" HIPLAB_NO_CODE_OBJECTS
                  "): instruction rules, occupancy, the ratchet of spills and scratch, and captures are not tested";
}
