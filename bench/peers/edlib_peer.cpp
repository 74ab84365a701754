// Exhaustive search: every line of the second file in the whole of the first, by edlib. Prints distance and end.
#include <edlib.h>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: edlib_peer TEXT PIECES\n";
    return 2;
  }
  std::ifstream file(arguments[1], std::ios::binary);
  std::ostringstream all;
  all << file.rdbuf();
  const std::string text = all.str();
  std::ifstream pieces(arguments[2]);
  for (std::string piece; std::getline(pieces, piece);) {
    EdlibAlignResult found = edlibAlign(piece.data(), piece.size(), text.data(), text.size(),
                                        edlibNewAlignConfig(piece.size() / 4, EDLIB_MODE_HW, EDLIB_TASK_DISTANCE, nullptr, 0));
    std::cout << found.editDistance << '\t' << (found.numLocations > 0 ? found.endLocations[0] : -1) << '\n';
    edlibFreeAlignResult(found);
  }
}
